import { LIST_DAYS, MONTH } from '../activities.ts';
import type { Contender } from './contender.ts';
import { surrounded } from './surrounded.ts';

const tag = 'buurt-activity-calendar';
// As delivered, not the sources: the same files that the loader would fetch.
const built = ['/dist/activity-calendar.js', '/dist/neighbourhood.js'];
await Promise.all(built.map((file) => import(file)));

/** The widget as a page carries it, on the morning of the first day of the month. */
export const contender: Contender = {
  show(root, { feed, config }) {
    const widget = document.createElement(tag);
    widget.setAttribute('feed', feed);
    widget.setAttribute('view', 'month');
    widget.setAttribute('days', String(LIST_DAYS));
    widget.clock = () => new Date(`${MONTH}T05:00Z`);
    root.append(surrounded(widget, config));
    return { list: widget.ready, map: widget.ready };
  },
  found() {
    const tallies = document.querySelector(tag)?.renderRoot.querySelectorAll('.tally') ?? [];
    return [...tallies].reduce((sum, { textContent }) => sum + Number(/\d+/.exec(textContent)), 0);
  },
};
