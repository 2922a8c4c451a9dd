import { BRUSSELS } from '../../domain/local-time.ts';
import { instantOf, localStampOf } from '../../domain/zoned-time.ts';
import { toZone } from '../values/zone.ts';
import type { Calendar } from './icalendar-lines.ts';
import { endOfLine, nameOf, unfolded, valueAt } from './icalendar-lines.ts';
import type { Library } from './icalendar-beyond.ts';
import { ticks } from './icalendar-times.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** The zones of a calendar: whatever it calls them, which they are. */
export class Zones {
  readonly #calendar: Calendar;
  readonly #library: Library | undefined;
  readonly #known = new Map<string, string | undefined>();
  #own: ReadonlyMap<string, OwnZone> | undefined;
  /** Of times that name none. A calendar in UTC was never told where it is. */
  readonly here: string;

  /** `library`: what reads a VTIMEZONE, where it is there. */
  constructor(calendar: Calendar, library: Library | undefined) {
    this.#calendar = calendar;
    this.#library = library;
    const said = this.named(calendar.says.get('X-WR-TIMEZONE') ?? '');
    this.here = said === undefined || isUtc(said) ? BRUSSELS : said;
  }
  /** The IANA zone of a `TZID`, by its name; `undefined` where only a VTIMEZONE can tell, or nobody. */
  named(tzid: string): string | undefined {
    if (!this.#known.has(tzid)) this.#known.set(tzid, named(tzid) ?? toZone(this.#vtimezone(tzid)?.location));
    return this.#known.get(tzid);
  }
  /** The zone that had the same offsets as the file's own VTIMEZONE in the year of `stamp`. */
  alike(tzid: string, stamp: string): string | undefined {
    const year = stamp.slice(0, 4);
    const key = `${tzid} ${year}`;
    if (!this.#known.has(key)) {
      const own = this.#vtimezone(tzid);
      const zones = own ? [this.here, ...WINDOWS_ZONES.values()] : [];
      this.#known.set(key, own && zones.find((zone) => isAlike(own, zone, year)));
    }
    return this.#known.get(key);
  }
  /** When the wall of that zone says so; `undefined` where nobody knows the zone, or it is `zone`, which needs no sum. */
  instant(stamp: string, tzid: string, zone: string): number | undefined {
    const name = this.named(tzid);
    if (name !== undefined) return name === zone ? undefined : instantOf(stamp, name).getTime();
    const own = this.#vtimezone(tzid);
    const offset = own?.offset(stamp);
    return offset === undefined ? undefined : ticks(stamp) - offset;
  }
  #zones(): readonly OwnZone[] {
    return this.#calendar.zones.map((text) => new OwnZone(text, this.#library));
  }
  #vtimezone(tzid: string): OwnZone | undefined {
    this.#own ??= new Map(this.#zones().map((zone) => [zone.tzid, zone]));
    return this.#own.get(tzid);
  }
}

export const isUtc = (zone: string): boolean => /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/.test(zone);

/** Its offsets are that zone's in the middle of each month. */
function isAlike(own: OwnZone, zone: string, year: string): boolean {
  for (let month = 1; month <= 12; month++) {
    const stamp = `${year}-${String(month).padStart(2, '0')}-15T12:00`;
    const offset = own.offset(stamp);
    if (offset === undefined || localStampOf(new Date(ticks(stamp) - offset), zone) !== stamp) return false;
  }
  return true;
}

function named(tzid: string): string | undefined {
  const name = tzid.replace(/^"|"$|^TZID=/gi, '').trim();
  if (!name || name.length > 200) return undefined;
  return toZone(name) ?? windows(name) ?? inPath(name) ?? ofCity(name);
}

const windows = (name: string): string | undefined =>
  WINDOWS_ZONES.get(name.replace(/ (?:Standard|Daylight|Summer) Time$|^.*\) | Time \(.*\)$/g, ''));

/** `/freeassociation.sourceforge.net/Tzfile/Europe/Brussels` */
function inPath(name: string): string | undefined {
  const parts = name.split('/').slice(-3);
  while (parts.length > 1) {
    const zone = toZone(parts.join('/'));
    if (zone !== undefined) return zone;
    parts.shift();
  }
  return undefined;
}

/** `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`, as Outlook shows it, also without the first part. */
function ofCity(name: string): string | undefined {
  if (!('supportedValuesOf' in Intl)) return undefined;
  const cities = name.replace(/^\((?:UTC|GMT).{0,10}\) ?/, '');
  const ends = cities.split(',').map((city) => `/${city.trim().replaceAll(' ', '_')}`);
  // `Etc/GMT+1` is an hour behind.
  const all = Intl.supportedValuesOf('timeZone').filter((zone) => !zone.startsWith('Etc/'));
  return ends.map((end) => all.find((zone) => zone.endsWith(end))).find((zone) => zone !== undefined);
}

/** A VTIMEZONE of the file. */
class OwnZone {
  readonly tzid: string;
  readonly location: string;
  readonly #text: string;
  readonly #library: Library | undefined;
  #offsets: ReturnType<Library['offsetsOf']> | undefined;

  constructor(text: string, library: Library | undefined) {
    this.#text = text;
    this.#library = library;
    this.tzid = valueIn(text, 'TZID');
    this.location = valueIn(text, 'X-LIC-LOCATION');
  }
  /** Milliseconds ahead of UTC when its wall says `stamp`; `undefined` where it cannot be read. */
  offset(stamp: string): number | undefined {
    if (this.#text.length > LONGEST) return undefined;
    try {
      this.#offsets ??= this.#library?.offsetsOf(this.#text);
      return this.#offsets?.(stamp);
    } catch {
      return undefined;
    }
  }
}

/** Whether the zone can only be known from its VTIMEZONE. */
export function isOwnZone(text: string): boolean {
  const { tzid, location } = new OwnZone(text, undefined);
  return named(tzid) === undefined && toZone(location) === undefined;
}

const LONGEST = 20_000;

function valueIn(text: string, name: string): string {
  for (let at = 0; at < text.length && at < LONGEST; at = endOfLine(text, at) + 1) {
    if (nameOf(text.slice(at, at + 62)) !== name) continue;
    const line = unfolded(text, at, endOfLine(text, at));
    return line.slice(valueAt(line)).trim();
  }
  return '';
}
