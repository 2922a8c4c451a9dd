import { Component, signal } from '@angular/core';
import type { BuurtServicesMap, ServiceSelectEvent } from 'buurt';
import { BUURT_TAGS } from 'buurt/angular';
import 'buurt/help-form';
import 'buurt/neighbourhood';
import 'buurt/services-map';

@Component({
  selector: 'app-root',
  imports: [BUURT_TAGS],
  template: `
    <h1>Hulp in de buurt</h1>
    <buurt-neighbourhood config="/feeds/config.json">
      <buurt-services-map #map view="list" [limit]="limit()" heading-level="2" (buurt-service-select)="choose($event)">
        <a href="/sociale-kaart">Alle diensten</a>
      </buurt-services-map>
      <p role="status">{{ status() }}</p>
      <button type="button" (click)="refresh(map)">Haal opnieuw op</button>
      <buurt-help-form kind="offer"><a href="tel:014000050">Bel 014 00 00 50</a></buurt-help-form>
    </buurt-neighbourhood>
  `,
})
export class App {
  readonly limit = signal(10);
  readonly status = signal('');

  choose(event: ServiceSelectEvent) {
    // Instead of the built-in details: here a page of one's own could open.
    event.preventDefault();
    this.status.set(`Gekozen: ${event.service.id}`);
  }
  async refresh(map: BuurtServicesMap) {
    await map.refresh();
    this.status.set(`${map.items.length} diensten`);
  }
}
