import type { Contender } from './contender.ts';
import { lettersIn } from './plain-form.ts';

const tag = 'buurt-help-form';
// As delivered, not the sources: the same files that the loader would fetch.
const built = '/dist/help-form.js';
await import(built);

/** The widget as a page carries it, with the questions of a feed. */
export const contender: Contender = {
  show(root, { feed }) {
    const widget = document.createElement(tag);
    widget.setAttribute('kind', 'idea');
    widget.setAttribute('forms', feed);
    root.append(widget);
    return { list: widget.ready, map: widget.ready };
  },
  found: () => lettersIn(document.querySelector(tag)?.renderRoot),
};
