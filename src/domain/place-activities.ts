import type { Activity, ActivityPlace } from './activity.ts';
import { lastDayOf, shapeOf } from './activity-shape.ts';
import { fold } from './fold.ts';
import { localTime } from './local-time.ts';
import { nextOf } from './next-occurrence.ts';
import type { Occurrence } from './occurrences.ts';
import { metresBetween, pointOf } from './place.ts';
import type { Service } from './service.ts';
import type { Text } from './text.ts';

/** Metres; two feeds that name the same building seldom put it further apart. */
const SAME_BUILDING = 100;

const formsOf = (text: Text | undefined): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text ?? {})).map((form) => fold(form.trim()));

const isShared = (some: readonly string[], others: readonly string[]) => some.some((each) => others.includes(each));

/**
 * Whether a place is that of a service: it says so by id, or it has the same name and lies within 100 metres of it; where
 * either has no point, in the same village.
 */
export function isAt(place: ActivityPlace | undefined, service: Service): boolean {
  if (!place) return false;
  if (place.service === service.id) return true;
  if (!isShared(formsOf(place.name), formsOf(service.name))) return false;
  const point = pointOf(place);
  const points = [...service.location, ...service.stops].flatMap((each) => pointOf(each) ?? []);
  if (point && points.length > 0) return points.some((each) => metresBetween(point, each) <= SAME_BUILDING);
  return service.location.some((each) => isShared(formsOf(place.place), formsOf(each.place)));
}

/** What there is to go to: an activity at its next time; without one it goes on for a while, or always. */
export interface Next {
  readonly activity: Activity;
  readonly occurrence?: Occurrence;
}

function isPast({ start, end, timezone }: Activity, now: Date): boolean {
  return start !== undefined && end !== undefined && lastDayOf(start, end) < localTime(now, timezone).date;
}

function nextAt(service: Service, activity: Activity, now: Date): Next | undefined {
  const shape = shapeOf(activity);
  if (shape === 'period' || shape === 'permanent')
    return activity.status === 'planned' && !isPast(activity, now) ? { activity } : undefined;
  const occurrence = nextOf(activity, now);
  if (occurrence?.status !== 'planned' || (occurrence.place && !isAt(occurrence.place, service))) return undefined;
  return { activity, occurrence };
}

/** What is on at a service, each activity once at its next time, the soonest first; what goes on all the time last. */
export function nextAtService(service: Service, activities: readonly Activity[], now: Date, most = 3): readonly Next[] {
  const startOf = ({ occurrence }: Next) => occurrence?.start ?? '~';
  return activities
    .filter(({ place }) => isAt(place, service))
    .flatMap((activity) => nextAt(service, activity, now) ?? [])
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
    .slice(0, most);
}

/** The id of the service that has to say where a place is, as the place itself does not. */
export const askedService = (place: ActivityPlace | undefined): string | undefined =>
  place?.street === undefined && place?.lat === undefined ? place?.service : undefined;

/** A place that does not say where it is, with the name, address and point of its service. */
function placeAt(place: ActivityPlace, service: Service): ActivityPlace {
  const [only, ...others] = service.location;
  const name = place.name === undefined || place.name === service.id ? service.name : place.name;
  // At one of several addresses is at none that we know.
  if (!only || others.length > 0) return { ...place, name };
  return only.hideAddress ? { ...place, name, hideAddress: true } : { ...only, ...place, name };
}

/** An activity with what the services it takes place in say of themselves: where they are, and how one gets in. */
export function withServices(activity: Activity, byId: ReadonlyMap<string, Service>): Activity {
  const { place, changes, access } = activity;
  const serviceOf = (at: ActivityPlace | undefined) => byId.get(askedService(at) ?? '');
  const own = serviceOf(place);
  if (!own && !changes.some((change) => serviceOf(change.place))) return activity;
  return {
    ...activity,
    ...(place && own && { place: placeAt(place, own) }),
    access: access.length > 0 ? access : (own?.access ?? []),
    changes: changes.map((change) => {
      const service = serviceOf(change.place);
      return change.place && service ? { ...change, place: placeAt(change.place, service) } : change;
    }),
  };
}
