import type { BuurtIndicatorCards } from '../../src/components/indicator-cards/indicator-cards.ts';
import type { Contender } from './contender.ts';
import { sumOf } from './plain-cards.ts';
import { surrounded } from './surrounded.ts';

const tag = 'buurt-indicator-cards';
// As delivered, not the sources: the same files that the loader would fetch.
const built = ['/dist/indicator-cards.js', '/dist/neighbourhood.js'];
await Promise.all(built.map((file) => import(file)));

/** The first cards are there, which fill the screen; the widget is ready only once those below it are too. */
const begun = ({ renderRoot }: BuurtIndicatorCards) =>
  new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (!renderRoot.querySelector('.card')) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(renderRoot, { childList: true, subtree: true });
  });

/** The widget as a page carries it; asked for all at once, without "Show more". */
export const contender: Contender = {
  show(root, { feed, config, atOnce }) {
    const widget = document.createElement(tag);
    widget.setAttribute('feed', feed);
    if (atOnce) widget.setAttribute('limit', String(atOnce));
    root.append(surrounded(widget, config));
    return { list: atOnce ? widget.ready : begun(widget), map: widget.ready };
  },
  found: () => sumOf(document.querySelector(tag)?.renderRoot.querySelectorAll('.value b') ?? []),
};
