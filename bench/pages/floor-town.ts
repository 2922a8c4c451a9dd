import { feedOf } from '../town-feeds.ts';
import { contender as calendar } from './floor-calendar.ts';
import { contender as cards } from './floor-cards.ts';
import { contender as form } from './floor-form.ts';
import { contender as list } from './floor.ts';

/** A page of a town by hand: list, month, cards and form, each in the place that the page keeps for it. */
const parts = { list, calendar, cards, form };
await Promise.all(
  Object.entries(parts).map(async ([name, contender]) => {
    const root = document.getElementById(name);
    if (root) await contender.show(root, { feed: feedOf(name), map: false }).list;
  }),
);
document.documentElement.dataset['done'] = '';
