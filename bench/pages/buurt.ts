import { CENTRE } from '../words.ts';
import type { Contender } from './contender.ts';
import { surrounded } from './surrounded.ts';

const nextEvent = (element: Element, name: string) =>
  new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));

const tag = 'buurt-services-map';
// As delivered, not the sources: the same files that the loader would fetch.
const built = ['/dist/services-map.js', '/dist/neighbourhood.js'];
await Promise.all(built.map((file) => import(file)));

/** The widget as a page carries it, through nothing but its tag, its attributes and its events. */
export const contender: Contender = {
  show(root, { feed, map, config }) {
    const widget = document.createElement(tag);
    widget.setAttribute('feed', feed);
    widget.setAttribute('view', map ? 'both' : 'list');
    if (map) widget.setAttribute('center', `${CENTRE.lat},${CENTRE.lon}`);
    if (map) widget.setAttribute('zoom', String(CENTRE.zoom));
    const drawn = nextEvent(widget, 'buurt-map-shown');
    root.append(surrounded(widget, config));
    const list = widget.ready;
    return { list, map: map ? drawn : list };
  },
  found: () => document.querySelector(tag)?.items.length ?? 0,
};
