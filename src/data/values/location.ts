import type { Location } from '../../domain/place.ts';
import type { RowReport } from '../format.ts';
import { isNothing, type Fields } from './fields.ts';
import { toPoint } from './point.ts';
import { flag, line, title } from './readers.ts';
import { readRecord, type Readers } from './record.ts';
import { isTurnedRound } from './turned-round.ts';

const LOCATION: Readers<Omit<Location, 'lat' | 'lon'>> = {
  name: title,
  street: line,
  postcode: line,
  place: line,
  hideAddress: flag,
};

/** `"51,15"`, as people write it where commas are decimal. */
const dotted = (value: unknown) => (typeof value === 'string' ? value.replace(',', '.') : value);

/** An address and a position; latitude and longitude in each other's place are turned back. */
export function toLocation(draft: Fields, report: RowReport, path: string): Location {
  const { lat, lon = draft.lng } = draft;
  const written = toPoint(dotted(lat), dotted(lon));
  const isSwapped = written && isTurnedRound(written);
  if (isSwapped) report.warning('point.swapped', path, `${written.lat}, ${written.lon}`);
  else if (!written && !isNothing([lat, lon])) report.warning('point.unreadable', path, { lat, lon });
  else if (written && !toPoint(lat, lon)) report.warning('point.comma', path, { lat, lon });
  const point = isSwapped ? { lat: written.lon, lon: written.lat } : written;
  return readRecord(LOCATION, draft, report, undefined, `${path}/`, point ?? {});
}
