import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { namedAs } from './named-as.ts';
import { isDated, unfolded, withParents } from './schema-event-family.ts';
import { schemaEvent } from './schema-event.ts';
import { isReference, schemaNodes } from './schema-nodes.ts';
import { otherKind, roleOf } from './schema-types.ts';
import { firstWords, isFields, objectsOf, wordsOf, type Fields } from './wire.ts';

/** schema.org events: JSON-LD by itself, or the blocks of it in a web page. Places are counted, not shown. */
export const open: Format<ActivityDraft> = (document) => {
  const { nodes, resolved, problems } = schemaNodes(document);
  const { url, request } = document;
  const events = nodes.filter((node) => roleOf(node) === 'event' && !isReference(node));
  const parts = partsOf(events);
  const parents = new Set<unknown>(events.flatMap(({ superEvent }) => namesIn(superEvent)));
  // A series that others say they are part of, and that has no day itself, is none to go to.
  const isPart = (event: Fields) => parts.has(event['@id']) || (parents.has(event['@id']) && !isDated(event));
  const rows = together(events.filter((event) => !isPart(event)).map(resolved))
    .map((event) => withParents(event))
    .flatMap(unfolded);
  const told = new Set<unknown>(
    events.flatMap(({ location, organizer }) => [...objectsOf(location), ...objectsOf(organizer)].flatMap(sameAs)),
  );
  const places = nodes.filter((node) => roleOf(node) === 'place' && !sameAs(node).some((each) => told.has(each)));
  return {
    rows,
    read: (row, report) => (isFields(row) ? schemaEvent(row, report, request, url) : undefined),
    path: (at) => `event ${at + 1}`,
    within: namedAs(NAMES),
    problems: [
      ...problems,
      ...otherKind(places.length),
      ...(rows.length === 0 ? [{ severity: 'advice', code: 'events.none', path: '' } as const] : []),
    ],
  };
};

const NAMES = new Map([
  ['start', 'startDate'],
  ['end', 'endDate'],
  ['repeat', 'eventSchedule'],
  ['moments', 'subEvent'],
  ['place', 'location'],
]);

/** The node itself, and its name. */
const sameAs = (node: Fields): unknown[] => [node, wordsOf(node['@id']) ?? node];

const namesIn = (value: unknown) => objectsOf(value).flatMap((each) => wordsOf(each['@id']) ?? []);

/** The events that stand in another one already, as its times; of two that each name the other the first is shown. */
function partsOf(events: readonly Fields[]): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  for (const { '@id': own, subEvent } of events) {
    if (!parts.has(own)) for (const part of namesIn(subEvent)) if (part !== own) parts.add(part);
  }
  return parts;
}

/** The same event, written once for each of its dates: those are its times, each with its own state. */
function together(events: readonly Fields[]): Fields[] {
  const found = new Map<unknown, Fields[]>();
  for (const event of events) {
    const id = wordsOf(event['@id']);
    const key = id === undefined ? event : `${id} ${firstWords(event['name'])}`;
    const same = found.get(key);
    if (same) same.push(event);
    else found.set(key, [event]);
  }
  return [...found.values()].flatMap<Fields>((same) => {
    if (same.length === 1) return same;
    const all = (member: string) => same.flatMap((event) => objectsOf(event[member]));
    return {
      ...same[0],
      subEvent: [...same, ...all('subEvent')],
      offers: all('offers'),
      eventStatus: undefined,
      remainingAttendeeCapacity: undefined,
    };
  });
}
