import { ContextProvider } from '@lit/context';
import { neighbourhoodContext } from '../context/neighbourhood-context.ts';
import { toConfig } from '../data/to-config.ts';
import type { Area } from '../domain/area.ts';
import type { Config } from '../domain/config.ts';
import type { Feeds } from '../domain/feed.ts';

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
  let config: Config | undefined;
  let area: string | undefined;
  let areas: readonly Area[] = [];
  let isPending = true;
  let allowed: ReadonlySet<string> = new Set();
  const tell = () => {
    const chooseArea = (id: string | undefined) => {
      area = id;
      tell();
    };
    const allow = (origins: readonly string[]) => {
      allowed = new Set([...allowed, ...origins]);
      tell();
    };
    provider.setValue({ config, pending: isPending, areas, area, allowed, chooseArea, allow }, true);
  };
  tell();
  config = await configAt(address, fetch, signal);
  if (signal.aborted) return;
  isPending = false;
  area = config?.area;
  tell();
  const list = feeds.open('areas', config?.feeds.areas ?? []);
  const leave = list.subscribe(() => {
    if (list.state.status === 'pending') return;
    areas = list.state.value.items;
    tell();
  });
  signal.addEventListener('abort', leave, { once: true });
}

/** `undefined` where it cannot be read: the doctor says why. */
async function configAt(address: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<Config | undefined> {
  try {
    const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const json: unknown = JSON.parse(await response.text());
    return toConfig(json, address).config;
  } catch {
    return undefined;
  }
}
