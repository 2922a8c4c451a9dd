/** A resident changed what is asked for; `count` records are left. */
export class FilterChangeEvent<Filters> extends Event {
  static readonly eventName = 'buurt-filter-change';
  readonly filters: Filters;
  readonly count: number;

  constructor(filters: Filters, count: number) {
    super(FilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filters = filters;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'buurt-filter-change': FilterChangeEvent<unknown>;
  }
}
