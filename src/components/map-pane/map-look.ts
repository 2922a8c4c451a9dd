import type { MapColours } from '../../controllers/map/map-view.ts';

/** The colours of the page around the map, as the engine can read them. `probe` is an element inside it. */
export function lookOf(probe: HTMLElement): { readonly colours: MapColours; readonly dark: boolean } {
  const style = getComputedStyle(probe);
  const { color: ink, colorScheme } = style;
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  const colours = { ink, accent: colour('--_accent'), surface: colour('--_surface') };
  probe.style.color = '';
  return { colours, dark: isDark(colorScheme, colours.surface) };
}

/** Dark is what the page shows, whatever the device prefers: a light page on a dark device has a light map. */
function isDark(scheme: string, surface: string): boolean {
  if (scheme === 'dark') return true;
  const [red = 255, green = 255, blue = 255] = (surface.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}
