import type { BuurtServicesMap, ServiceSelectEvent } from 'buurt';
import { useRef, useState } from 'react';
import 'buurt/help-form';
import 'buurt/neighbourhood';
import 'buurt/services-map';

export function App() {
  const map = useRef<BuurtServicesMap>(null);
  const [status, setStatus] = useState('');

  function choose(event: ServiceSelectEvent) {
    // Instead of the built-in details: here a page of one's own could open.
    event.preventDefault();
    setStatus(`Gekozen: ${event.service.id}`);
  }
  async function refresh() {
    await map.current?.refresh();
    setStatus(`${map.current?.items.length} diensten`);
  }

  return (
    <>
      <h1>Hulp in de buurt</h1>
      <buurt-neighbourhood config="/feeds/config.json">
        <buurt-services-map ref={map} view="list" limit={10} heading-level={2} onbuurt-service-select={choose}>
          <a href="/sociale-kaart">Alle diensten</a>
        </buurt-services-map>
        <p role="status">{status}</p>
        <button type="button" onClick={refresh}>
          Haal opnieuw op
        </button>
        <buurt-help-form kind="offer">
          <a href="tel:014000050">Bel 014 00 00 50</a>
        </buurt-help-form>
      </buurt-neighbourhood>
    </>
  );
}
