import { spanOf } from './schema-event-stamp.ts';
import { fieldsOf, firstWords, objectsOf, type Fields } from './wire.ts';

/** What an event takes from the series, course or facility that it is part of, where it says nothing itself. */
const INHERITED = [
  'name',
  'description',
  'image',
  'url',
  'location',
  'eventAttendanceMode',
  'virtualLocation',
  'organizer',
  'provider',
  'offers',
  'isAccessibleForFree',
  'inLanguage',
  'audience',
  'typicalAgeRange',
  'ageRange',
  'activity',
  'facilityType',
  'category',
  'accessibilitySupport',
  'accessibilityInformation',
  'duration',
  'eventStatus',
];

export function inherited(child: Fields, parent: Fields): Fields {
  const given: Record<string, unknown> = {};
  for (const member of INHERITED) {
    if (child[member] === undefined && parent[member] !== undefined) given[member] = parent[member];
  }
  return { ...child, ...given };
}

/** Longer than any chain of series is. */
const GENERATIONS = 4;

/** With what its parents say. `known` finds a parent that is only named. */
export function withParents(
  event: Fields,
  known: (parent: unknown) => Fields | undefined = (parent) => objectsOf(parent)[0],
): Fields {
  let whole = event;
  let generation: readonly Fields[] = [event];
  for (let at = 0; at < GENERATIONS && generation.length > 0; at++) {
    generation = generation.flatMap((each) => PARENTS.flatMap<Fields>((member) => known(each[member]) ?? []));
    for (const parent of generation) whole = inherited(whole, parent);
  }
  return whole;
}

const PARENTS = ['superEvent', 'instanceOfCourse', 'facilityUse'];

/**
 * A festival lists its concerts, a series its dates. What has a name or a place of its own is an event of its own;
 * the others are times of the event that lists them.
 */
export function unfolded(event: Fields): Fields[] {
  const parts = [event['subEvent'], event['subEvents']].flatMap(objectsOf);
  const own = parts.filter((part) => spanOf(part).start !== undefined && isOther(part, event));
  if (own.length === 0) return [event];
  const others = new Set(own);
  const rest = parts.filter((part) => !others.has(part));
  const whole = { ...event, subEvent: rest, subEvents: undefined };
  return [
    ...(isDated({ ...whole, subEvent: rest[0] }) ? [whole] : []),
    ...own.map((part) => inherited({ ...part, subEvent: undefined }, event)),
  ];
}

/** Whether it says when it is, itself or in its parts. */
export const isDated = ({ startDate, eventSchedule, subEvent }: Fields): boolean =>
  (startDate ?? eventSchedule ?? subEvent) !== undefined;

const isOther = (part: Fields, event: Fields): boolean =>
  differs(part['name'], event['name']) ||
  differs(fieldsOf(objectsOf(part['location'])[0])['name'], fieldsOf(objectsOf(event['location'])[0])['name']);

function differs(own: unknown, other: unknown): boolean {
  const name = nameIn(own);
  return name !== undefined && name !== nameIn(other);
}

const nameIn = (value: unknown): string | undefined =>
  firstWords(value, ...objectsOf(value).map((each) => each['@value']));
