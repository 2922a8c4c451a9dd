import type { MapColours } from '../../controllers/map/map-view.ts';

/** The colours of the page around the map, as the engine can read them. `probe` is an element inside it. */
export function lookOf(probe: HTMLElement): { readonly colours: MapColours; readonly dark: boolean } {
  const style = getComputedStyle(probe);
  const { colorScheme } = style;
  const colour = (value: string) => {
    probe.style.color = value;
    return style.color;
  };
  const [ink, accent, surface] = matchMedia('(forced-colors: active)').matches
    ? ['CanvasText', 'LinkText', 'Canvas']
    : ['', 'var(--_accent)', 'var(--_surface)'];
  // Else forced colours make all three that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  const colours = { ink: colour(ink), accent: colour(accent), surface: colour(surface) };
  probe.style.color = '';
  probe.style.removeProperty('forced-color-adjust');
  return { colours, dark: isDark(colorScheme, colours.surface) };
}

/** Dark is what the page shows, whatever the device prefers: a light page on a dark device has a light map. */
function isDark(scheme: string, surface: string): boolean {
  if (scheme === 'dark') return true;
  const [red = 255, green = 255, blue = 255] = (surface.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}
