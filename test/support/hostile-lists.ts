import { foreignActivities } from './hostile-activities.ts';
import type { Subject } from './hostile-attack.ts';
import { foreignServices } from './hostile-feeds.ts';
import { tour } from './hostile-tour.ts';

// The tour hides them before it opens their rows: to lay out what nobody sees takes longer than to draw it.
const shown = 'hidden limit="100" image-hosts="beeld.example"';
const views = `
  <buurt-services-map hidden view="circles"></buurt-services-map>
  <buurt-services-map hidden view="guide"></buurt-services-map>
  <buurt-services-map hidden view="partners"></buurt-services-map>
  <buurt-activity-calendar hidden view="month"></buurt-activity-calendar>`;
/** What is told to the webmaster. */
const told = (services: string, activities: string) => `
  <buurt-services-map feed="${services}" limit="1" debug></buurt-services-map>
  <buurt-activity-calendar feed="${activities}" limit="1" debug></buurt-activity-calendar>`;
const feeds = (files: readonly string[], name: string, at: number) =>
  files.map((file) => `/${name}/${at}/${file}`).join(' ');

/** The list of services and the calendar, in every view. */
export const lists: Subject = {
  tour,
  native: {
    least: 4,
    piece: ({ name, at }) => `
      <buurt-neighbourhood config="/${name}/${at}/config.json">
        <buurt-services-map ${shown}></buurt-services-map>
        <buurt-activity-calendar ${shown} with-qr></buurt-activity-calendar>
        ${views}
      </buurt-neighbourhood>`,
    told: (name) => told(`/${name}/0/services.json`, `/${name}/0/activities.json`),
  },
  foreign: {
    least: 8,
    piece: ({ name, at }) => `
      <buurt-services-map ${shown} feed="${feeds(foreignServices, name, at)}"></buurt-services-map>
      <buurt-activity-calendar ${shown} feed="${feeds(foreignActivities, name, at)}"></buurt-activity-calendar>`,
    told: (name) => told(feeds(foreignServices, name, 0), feeds(foreignActivities, name, 0)),
  },
  share: 10,
  linked: {
    body: (name) => `
      <buurt-services-map view="map" link-state limit="20" feed="/${name}/services.json"></buurt-services-map>
      <buurt-activity-calendar link-state limit="20" feed="/${name}/activities.json"></buurt-activity-calendar>`,
    there: 'canvas',
    lists: ['cat', 'need', 'acc', 'kind', 'aud', 'place'],
    words: ['lang', 'q', 'when', 'free'],
    widgets: ['services-map', 'activity-calendar'],
    followed: ['buurt-services-map .chosen', 'buurt-activity-calendar .chosen'],
  },
};
