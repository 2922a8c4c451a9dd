import { ContextProvider } from '@lit/context';
import { neighbourhoodContext } from '../../src/context/neighbourhood-context.ts';
import type { Area } from '../../src/domain/area.ts';
import type { Neighbourhood } from '../../src/domain/neighbourhood.ts';
import type { ShownWidget } from './shown-widget.ts';

/** A village with its middle. */
export const village = (id: string, name: string, lat: number, lon: number): Area => ({
  id,
  name,
  type: 'village',
  centre: { lat, lon },
  postcodes: [],
});

const settings: Neighbourhood = {
  config: undefined,
  pending: false,
  areas: [],
  area: undefined,
  allowed: new Set(),
  chooseArea: () => {},
  allow: () => {},
};

/** Puts these settings around a widget that is shown already. Whoever comes later is asked again when the widget comes back. */
export async function surround(
  page: Pick<ShownWidget<never>, 'drawn'> & { readonly element: HTMLElement },
  more: Partial<Neighbourhood>,
): Promise<void> {
  const { element } = page;
  const { parentElement } = element;
  const allow = (origins: readonly string[]) => {
    const { value } = provider;
    if (value) provider.setValue({ ...value, allowed: new Set([...value.allowed, ...origins]) });
  };
  const initialValue = { ...settings, allow, ...more };
  const provider = new ContextProvider(parentElement!, { context: neighbourhoodContext, initialValue });
  element.remove();
  parentElement!.append(element);
  await page.drawn();
}
