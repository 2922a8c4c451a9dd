import { keyOf, toHeading } from './headings.ts';

interface OtherTable {
  /** Folded headings that together say what this is. */
  readonly has: readonly string[];
  /** Any of these says that it is a table of services after all. */
  readonly unless?: readonly string[];
  readonly is: string;
}

const PACKAGE = 'part of an Open Referral package. Give the address of its services.csv';

const FIGURES = 'a table of figures. Give it to the indicator cards';

const ACTIVITIES = 'a table of activities. Give it to the activity calendar';

/** Headings of a day and of a time or a rhythm; of a service nobody writes both. */
const DAY_AND_TIME =
  'datum uur, datum beginuur, datum startuur, datum start, datum begin, datum van, datum herhaling, date heure, ' +
  'date debut, date heuredebut, datum uhrzeit, datum beginn, date time, date start, date starttime, ' +
  'start end, title startdate, titel startdatum, titre datedebut';

/** Tables with names in them that are no services, and what to give instead. */
const OTHERS: readonly OtherTable[] = [
  { has: ['period', 'geolevel', 'geoitem'], is: FIGURES },
  ...['jaar waarde', 'annee valeur', 'jahr wert', 'year value'].map((has) => ({ has: has.split(' '), is: FIGURES })),
  ...DAY_AND_TIME.split(', ').map((has) => ({
    has: has.split(' '),
    unless: ['openingsuren', 'openinghours', 'horaires', 'maandag', 'lundi', 'monday', 'montag'],
    is: ACTIVITIES,
  })),
  { has: ['id', 'serviceid'], is: PACKAGE },
  { has: ['id', 'linkid'], is: PACKAGE },
  { has: ['id', 'taxonomy'], is: PACKAGE },
  { has: ['taxstatus', 'legalstatus'], is: `a table of organisations, ${PACKAGE}` },
  {
    has: ['organizationid', 'transportation'],
    unless: ['applicationprocess', 'status'],
    is: `a table of locations, ${PACKAGE}`,
  },
];

/** Says in words what a table is when it is surely not one of services. */
export function otherTable(headings: readonly string[]): string | undefined {
  const keys = new Set(headings.map((heading) => keyOf(toHeading(heading))));
  const found = OTHERS.find(
    ({ has, unless = [] }) => has.every((key) => keys.has(key)) && !unless.some((key) => keys.has(key)),
  );
  const isWide = headings.filter((heading) => /^(19|20)\d\d(?: ?\(\w\))?$/.test(heading.trim())).length > 1;
  const is = isWide ? FIGURES : found?.is;
  return is && `This is ${is}; the columns are ${headings.slice(0, 12).join(', ')}.`;
}
