import type { Subject } from './hostile-attack.ts';
import { figuresTour } from './hostile-figures-tour.ts';
import { foreignFigures } from './hostile-figures.ts';

const views = `
  <buurt-indicator-cards hidden view="compare"></buurt-indicator-cards>
  <buurt-indicator-cards hidden view="voices"></buurt-indicator-cards>
  <buurt-action-path hidden view="list"></buurt-action-path>
  <buurt-action-path hidden view="advice"></buurt-action-path>`;
const figures = (name: string, at: number) => foreignFigures.map((file) => `/${name}/${at}/${file}`).join(' ');

/** The figures and what is done about them, in every view. */
export const boards: Subject = {
  tour: figuresTour,
  native: {
    least: 3,
    // Of half of the pieces a place is chosen, so that its own figures are shown too.
    piece: ({ name, at, first }) => `
      <buurt-neighbourhood config="/${name}/${at}/config.json" ${at % 2 ? `area="${quoted(first)}"` : ''}>
        <buurt-indicator-cards hidden limit="100"></buurt-indicator-cards>
        <buurt-action-path hidden></buurt-action-path>
        ${views}
      </buurt-neighbourhood>`,
    // Alone they have their publisher from their own feed; and one has nothing to show.
    told: (name) => `
      <buurt-neighbourhood config="/${name}/0/config.json">
        <buurt-indicator-cards limit="1" debug></buurt-indicator-cards>
        <buurt-action-path debug></buurt-action-path>
      </buurt-neighbourhood>
      <buurt-indicator-cards limit="1" feed="/${name}/0/indicators.json"></buurt-indicator-cards>
      <buurt-indicator-cards theme="nothing" feed="/${name}/0/indicators.json"></buurt-indicator-cards>
      <buurt-action-path feed="/${name}/0/actions.json"></buurt-action-path>`,
  },
  foreign: {
    least: 2.5,
    piece: ({ name, at }) =>
      `<buurt-indicator-cards hidden limit="100" feed="${figures(name, at)}"></buurt-indicator-cards>`,
    told: (name) => `<buurt-indicator-cards limit="1" debug feed="${figures(name, 0)}"></buurt-indicator-cards>`,
  },
  share: 7,
  linked: {
    body: (name) => `
      <buurt-indicator-cards link-state feed="/${name}/indicators.json"></buurt-indicator-cards>
      <buurt-action-path link-state feed="/${name}/actions.json"></buurt-action-path>`,
    there: 'buurt-action-path [part=action]',
    lists: ['sector'],
    words: ['theme', 'from', 'state', 'join', 'plan', 'item'],
    widgets: ['indicator-cards', 'action-path'],
    followed: ['buurt-indicator-cards section[aria-labelledby]', 'buurt-action-path .chosen'],
  },
};

const quoted = (word: string) => word.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
