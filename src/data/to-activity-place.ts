import type { ActivityPlace } from '../domain/activity.ts';
import { isFields, isNothing } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { toLocation } from './values/location.ts';
import { title } from './values/readers.ts';
import type { Reader } from './values/record.ts';

/** `b05`, `buurthuis`: what may be the id of a service or a partner, and is a name no less. */
export const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z\d-]{1,60}$/.test(value) ? value : undefined;

/** The name of a place, the id of a service that stands there, or an address. */
export const toActivityPlace: Reader<ActivityPlace | undefined> = (value, report, path) => {
  if (!isFields(value)) {
    const name = title(value);
    const service = idIn(value);
    return name === undefined ? undefined : { name, ...(service && { service }) };
  }
  const service = toId(value.service);
  if (!service && !isNothing(value.service)) report.warning('service.shape', `${path}/service`, value.service);
  const place = { ...toLocation(value, report, path), ...(service && { service }) };
  return isNothing(place) ? undefined : place;
};
