import { keyOf, toHeading } from './headings.ts';

interface OtherTable {
  /** Folded headings that together say what this is. */
  readonly has: readonly string[];
  /** Any of these says that it is a table of services after all. */
  readonly unless?: readonly string[];
  readonly is: string;
}

const PACKAGE = 'part of an Open Referral package. Give the address of its services.csv';

/** Tables with names in them that are no services, and what to give instead. */
const OTHERS: readonly OtherTable[] = [
  { has: ['period', 'geolevel', 'geoitem'], is: 'a table of figures. Give it to the indicator cards' },
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
  return found && `This is ${found.is}; the columns are ${headings.slice(0, 12).join(', ')}.`;
}
