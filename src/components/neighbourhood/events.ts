/** A resident chose another area; `undefined` is everywhere. */
export class AreaChangeEvent extends Event {
  static readonly eventName = 'buurt-area-change';
  readonly area: string | undefined;

  constructor(area: string | undefined) {
    super(AreaChangeEvent.eventName, { bubbles: true, composed: true });
    this.area = area;
  }
}

declare global {
  interface HTMLElementEventMap {
    'buurt-area-change': AreaChangeEvent;
  }
}
