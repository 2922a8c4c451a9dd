import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { openAgendaEvent } from './openagenda-event.ts';
import { fieldsOf, wordsOf, type Fields } from './wire.ts';

/** What the portal calls the members of an event; the others have the name that they have at OpenAgenda. */
const MEMBERS = new Map([
  ['longdescription', 'longDescription'],
  ['attendancemode', 'attendanceMode'],
  ['onlineaccesslink', 'onlineAccessLink'],
  ['canonicalurl', 'canonicalUrl'],
  ['updatedat', 'updatedAt'],
]);
export const NAMES = new Map([
  ['moments', 'timings'],
  ['title', 'title_fr'],
  ['place', 'location_name'],
]);

/** An event of OpenAgenda as portals of Opendatasoft keep it: in one row, with lists and objects as JSON in words. */
export function portalEvent(row: Fields, report: RowReport): ActivityDraft | undefined {
  const said = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, opened(value)]));
  const event: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    if (value === null) continue;
    const [, base = name, lang] = /^([a-z]+)_([a-z]{2})$/.exec(name) ?? [];
    const member = MEMBERS.get(base) ?? base;
    event[member] = lang === undefined ? value : { ...fieldsOf(event[member]), [lang]: value };
  }
  const { lat, lon } = fieldsOf(said['location_coordinates']);
  const timing = (which: string) => ({ begin: said[`${which}date_begin`], end: said[`${which}date_end`] });
  return openAgendaEvent(
    {
      ...event,
      firstTiming: timing('first'),
      nextTiming: timing('next'),
      lastTiming: timing('last'),
      age: { min: said['age_min'], max: said['age_max'] },
      originAgenda: { title: said['originagenda_title'] },
      location: {
        name: said['location_name'],
        address: said['location_address'],
        postalCode: said['location_postalcode'],
        city: said['location_city'],
        phone: said['location_phone'],
        website: said['location_website'],
        latitude: lat,
        longitude: lon,
      },
    },
    report,
  );
}

function opened(value: unknown): unknown {
  const words = wordsOf(value) ?? '';
  if (!/^[[{]/.test(words)) return value;
  try {
    return JSON.parse(words);
  } catch {
    return value;
  }
}
