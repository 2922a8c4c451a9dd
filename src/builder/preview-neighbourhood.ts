import { ContextProvider } from '@lit/context';
import { neighbourhoodContext } from '../context/neighbourhood-context.ts';
import { toConfig } from '../data/to-config.ts';
import type { Config } from '../domain/config.ts';
import type { Feeds } from '../domain/feed.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';

interface Settings {
  /** Absolute; `undefined`: the widget stands alone. */
  readonly config: string | undefined;
  readonly feeds: Feeds;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

/** Gives the widgets in a preview what `buurt-neighbourhood` would, from settings that may be a picked file. */
export async function provideNeighbourhood(host: HTMLElement, settings: Settings): Promise<void> {
  const { config: address, feeds, fetch, signal } = settings;
  const provider = new ContextProvider(host, { context: neighbourhoodContext });
  if (address === undefined) return provider.setValue(undefined, true);
  let told: Told = { config: undefined, pending: true, areas: [], area: undefined, allowed: new Set() };
  const tell = (change: Partial<Told>) => {
    told = { ...told, ...change };
    const chooseArea = (area: string | undefined) => tell({ area });
    const allow = (origins: readonly string[]) => tell({ allowed: new Set([...told.allowed, ...origins]) });
    provider.setValue({ ...told, chooseArea, allow }, true);
  };
  tell({});
  const config = await configAt(address, fetch, signal);
  if (signal.aborted) return;
  tell({ config, pending: false, area: config?.area });
  const list = feeds.open('areas', config?.feeds.areas ?? []);
  const leave = list.subscribe(() => {
    if (list.state.status !== 'pending') tell({ areas: list.state.value.items });
  });
  signal.addEventListener('abort', leave, { once: true });
}

type Told = Omit<Neighbourhood, 'chooseArea' | 'allow'>;

/** `undefined` where it cannot be read: the doctor says why. */
async function configAt(
  address: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Config | undefined> {
  try {
    const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const json: unknown = JSON.parse(await response.text());
    return toConfig(json, address).config;
  } catch {
    return undefined;
  }
}
