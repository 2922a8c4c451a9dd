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

declare global {
  interface HTMLElementEventMap {
    'buurt-service-select': ServiceSelectEvent;
  }
}
