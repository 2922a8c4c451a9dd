/** Between the map and the widget around it; none of these leaves the widget. */
export class PinSelectEvent extends Event {
  static readonly eventName = 'pin-select';
  readonly pin: string;

  constructor(pin: string) {
    super(PinSelectEvent.eventName);
    this.pin = pin;
  }
}

export class MapConsentEvent extends Event {
  static readonly eventName = 'map-consent';
  readonly origins: readonly string[];
  /** The resident's own yes, with the button in place; else the question comes first. */
  readonly given: boolean;

  constructor(origins: readonly string[], given: boolean) {
    super(MapConsentEvent.eventName, { cancelable: true });
    this.origins = origins;
    this.given = given;
  }
}

export class MapDrawnEvent extends Event {
  static readonly eventName = 'map-drawn';

  constructor() {
    super(MapDrawnEvent.eventName);
  }
}

/** There will be no map; see `MapWords` for what lost means. */
export class MapFailedEvent extends Event {
  static readonly eventName = 'map-failed';
  readonly isLost: boolean;

  constructor(isLost: boolean) {
    super(MapFailedEvent.eventName);
    this.isLost = isLost;
  }
}

/** Something to say aloud: the widget has one voice, and it is not the map's (A4). */
export class MapNoticeEvent extends Event {
  static readonly eventName = 'map-notice';
  readonly words: string;

  constructor(words: string) {
    super(MapNoticeEvent.eventName);
    this.words = words;
  }
}
