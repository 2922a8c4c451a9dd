import { contrast, rgbOf } from '../../controllers/map/colour.ts';
import { whenFree } from '../../controllers/when-idle.ts';

/** Of text on its ground (WCAG 2.2, 1.4.3). */
const TEXT = 4.5;
const told = new Set<string>();

/** Tells the webmaster, once, which colours of the page are hard to read in a widget (A6). */
export function checkTokens(host: HTMLElement): void {
  whenFree(() => {
    const probe = document.createElement('i');
    probe.hidden = true;
    probe.style.color = 'var(--_accent)';
    probe.style.backgroundColor = 'var(--_surface)';
    host.shadowRoot?.append(probe);
    const { color: accent, backgroundColor: surface } = getComputedStyle(probe);
    const pairs = { '--buurt-accent': accent, '--buurt-ink': getComputedStyle(host).color };
    probe.remove();
    // Out of the page by now, it has no colours.
    if (!surface) return;
    for (const [name, colour] of Object.entries(pairs)) {
      const ratio = contrast(rgbOf(colour), rgbOf(surface));
      const words = `buurt: ${name}, ${colour}, is hard to read on --buurt-surface, ${surface}: the contrast is ${ratio.toFixed(1)}, and text needs ${TEXT}.`;
      if (ratio < TEXT && !told.has(words)) console.warn(words);
      told.add(words);
    }
  });
}
