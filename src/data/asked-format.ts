import type { FeedKind } from '../domain/feed.ts';
import { FORMATS } from './formats.ts';

/** Letters and digits alone: `JSON-stat`, `json_stat` and `jsonstat` are one name. */
const keyOf = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** What else people call a format; each line begins with our own name. */
const NAMES = [
  'native buurt',
  'icalendar ics ical icsical webcal',
  'csv tsv excel xlsx xls spreadsheet sheet googlesheet googlesheets',
  'schema-org schema schemaevent schemaevents',
  'uitdatabank uit udb publiq uitinvlaanderen uitdatabankevents uitdatabankplaces',
  'tribe-events tribe theeventscalendar eventscalendar',
  'openactive rpde',
  'hsds hsds3 hsdsuk oruk openreferral openreferraluk',
  'overpass overpassjson osm openstreetmap',
  'opendatasoft ods odsjson',
  'arcgis esri esrijson arcgisjson',
  'json-stat jsonstat2',
  'sdmx-json sdmx',
].map((line) => line.split(' '));

/** These say how it is written, or who wrote it, and not what: the content tells the rest. Outlook writes sheets too. */
const FOUND_OUT = new Set(
  ' json jsonld ldjson html auto automatic api url feed calendar googlecalendar outlook outlookcalendar'.split(' '),
);

/** Our name of the format that a webmaster named; `undefined` where it is to be found out, or is none of this kind. */
export function askedFormat(kind: FeedKind, written = ''): string | undefined {
  const key = keyOf(written);
  const [named = key] = NAMES.find((names) => names.includes(key)) ?? [];
  return ['native', ...Object.keys(FORMATS[kind])].find((name) => keyOf(name) === keyOf(named));
}

/** Whether it says nothing of what is wanted here, so that it is no mistake. */
export const isLeftOpen = (written = ''): boolean => FOUND_OUT.has(keyOf(written));
