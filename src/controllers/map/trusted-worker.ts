import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { setWorkerUrl } from 'maplibre-gl';
import { policyRefused, trustedScript } from '../../trust/page-policy.ts';
import { MapFailure } from './map-view.ts';

/**
 * Tells the engine where its worker is, as an address that a page with Trusted Types lets become a worker (S14).
 *
 * @throws MapFailure where the page refuses our policy, or the suite is served from another origin than the page: a
 * worker from there would need `blob:`, which a strict policy does not allow
 */
export function setTrustedWorker(): void {
  const address = new URL(workerAddress, import.meta.url).href;
  if (policyRefused() || new URL(address).origin !== location.origin) throw new MapFailure('worker');
  const trusted = trustedScript(address);
  if (typeof trusted === 'string') return setWorkerUrl(trusted);
  // The engine looks at the end of what it takes for a string before it hands it to `Worker`.
  const lent = Object.assign(trusted, {
    endsWith: (end: string) => address.endsWith(end),
    split: (separator: RegExp) => address.split(separator),
  });
  setWorkerUrl(lent as unknown as string);
}
