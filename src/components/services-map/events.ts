import type { ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';

/** A resident opened a service. `preventDefault()` keeps the built-in details closed, to show a page of your own. */
export class ServiceSelectEvent extends Event {
  static readonly eventName = 'buurt-service-select';
  readonly service: Service;

  constructor(service: Service) {
    super(ServiceSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.service = service;
  }
}

/** A resident changed what is asked for; `count` services are left. */
export class FilterChangeEvent extends Event {
  static readonly eventName = 'buurt-filter-change';
  readonly filters: ServiceFilters;
  readonly count: number;

  constructor(filters: ServiceFilters, count: number) {
    super(FilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filters = filters;
    this.count = count;
  }
}
