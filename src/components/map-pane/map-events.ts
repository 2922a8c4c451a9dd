/** The map has drawn for the first time. */
export class MapShownEvent extends Event {
  static readonly eventName = 'buurt-map-shown';

  constructor() {
    super(MapShownEvent.eventName, { bubbles: true, composed: true });
  }
}

/**
 * The map would ask other sites (`origins`) for its background. `preventDefault()` hides our own question: ask yours, then
 * set `map="visible"` on the element. With `map="click"` the answer is no, also after a yes: the map goes, and in its place
 * stands who would be asked, with a button that sends this event again.
 */
export class ConsentRequestEvent extends Event {
  static readonly eventName = 'buurt-consent-request';
  readonly origins: readonly string[];

  constructor(origins: readonly string[]) {
    super(ConsentRequestEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.origins = origins;
  }
}

declare global {
  interface HTMLElementEventMap {
    'buurt-map-shown': MapShownEvent;
    'buurt-consent-request': ConsentRequestEvent;
  }
}
