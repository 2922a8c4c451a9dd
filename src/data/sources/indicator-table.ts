import type { FeedRequest } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import { RowReport, type OpenedFeed } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { Problems } from '../problems.ts';
import { TimeSlices } from '../time-slices.ts';
import { findFigureColumns, type ColumnHints, type FigureColumns } from './indicator-columns.ts';
import { chooseRows, type Chosen } from './indicator-dimensions.ts';
import { draftOf, figureAt, inWords, unsaidFew, type Series } from './indicator-drafts.ts';
import { ONLY_A_NAME, levelNamed, saysWhat } from './indicator-names.ts';
import { Thousands } from './indicator-numbers.ts';
import { RowPlaces } from './indicator-places.ts';
import { newest, rowsByIndicator, unique } from './indicator-rows.ts';
import { RowTimes } from './indicator-times.ts';
import { periodOf, type Period } from './period.ts';
import { levelOf } from './place-level.ts';
import { placesBelow } from './places-beside.ts';
import type { Table } from './table.ts';

/** What is known of a table besides its cells. */
export interface About {
  readonly request: FeedRequest;
  readonly hints?: ColumnHints;
  /** What all of it is about, where no heading says so. */
  readonly name: string;
  /** What stands above the table. */
  readonly title?: string | undefined;
  /** How the source calls the level of all rows. */
  readonly level?: string | undefined;
  /** Its decimal mark is the comma, unless its numbers say otherwise. */
  readonly isBelgian?: boolean;
  /** Anybody may have made it, in a spreadsheet: whether small counts point at people is for them to say. */
  readonly isSheet?: boolean;
}

/** How many figures of one table a page can hold. */
const ROOM = 500_000;

/**
 * Reads indicators from a table in any of three forms: a figure on each row, a column for each year, a column for each
 * indicator. One row of the opened feed is one indicator. Throws a `FeedFailure('shape')` when it is a table of something else.
 */
export async function openFigures(given: Table, about: About): Promise<OpenedFeed<IndicatorDraft>> {
  const { request, name, level = '' } = about;
  if (given.rows.length === 0) return { rows: [], read: () => undefined };
  const asGiven = findFigureColumns(given, request, about.hints);
  const below = placesBelow(given, asGiven);
  const table = below ?? given;
  const { headings, under } = table;
  const columns = below ? findFigureColumns(below, request) : asGiven;
  const year = yearOf(columns, headings, about);
  const problems = new Problems();
  const tools = {
    places: new RowPlaces(columns, levelNamed(level)),
    times: new RowTimes(columns, headings),
    // Who says that figures are in millions writes them as programs do.
    thousands: new Thousands(about.isBelgian === true && !columns.of.has('scale')),
    problems,
    slices: new TimeSlices(),
  };
  const series: Series[] = [];
  let room = ROOM;
  const told = new Map<string, Chosen<never>['told'][number]>();
  for (const [indicator, rows] of await rowsByIndicator(table, columns, year, tools)) {
    const chosen = await chooseRows(rows, columns.rest, headings, request.dimensions, tools.slices);
    for (const each of chosen.told) told.set(`${each.code} ${each.value}`, each);
    const kept = await unique(chosen.rows, columns, tools);
    // Of one thing numbers and shares may stand beside each other.
    for (const values of Map.groupBy(columns.values, ({ name: what, unit }) => what || unit).values()) {
      const [first] = values;
      const own = [indicator, first?.name].filter(Boolean).join(' – ');
      const shown = newest(kept, values);
      room -= shown.length * values.length;
      if (room < 0) continue;
      const heading = first?.period ? '' : (first?.heading ?? '');
      series.push({ name: own || name || heading, rows: shown, values, chosen });
    }
  }
  if (room < 0) new RowReport(() => '', problems).warning('items.limit');
  const alone = (heading: string) => under(heading).replace(/^, /, '');
  for (const heading of columns.missing) new RowReport(() => '', problems).warning('column.missing', '', heading);
  const parts = new Set([...told.values()].map(({ label }) => label));
  const undated = columns.undated.filter((heading) => !parts.has(heading));
  if (undated.length > 0) new RowReport(() => '', problems).advice('column.undated', '', undated.join(', '));
  for (const { severity, code, label, value } of told.values()) {
    new RowReport(() => alone(label), problems)[severity](code, '', value);
  }
  const ids = new Set<string>();
  let mayBePartners = about.isSheet === true;
  return {
    rows: series,
    problems: problems.list,
    path: () => '',
    within: (field, at) => {
      const { rows = [], values = [] } = series[at] ?? {};
      const place = figureAt(field, values.length);
      const { heading = '' } = values[place?.column ?? 0] ?? {};
      return place ? (rows[place.row]?.path ?? '') + under(heading) : alone(heading);
    },
    read(_row, report, at) {
      const each = series[at];
      if (!each) return undefined;
      if (!saysWhat(each.name)) report.advice('label.missing', 'label');
      else if (/^\w*_\w*$/.test(inWords(each.name))) report.advice('label.code', 'label', each.name);
      const draft = draftOf(each, columns, tools.thousands, ids, report);
      // Once for a table: all of it comes from the same people.
      const few = mayBePartners ? unsaidFew(draft) : undefined;
      if (few !== undefined) report.advice('source.unsaid', few);
      mayBePartners &&= few === undefined;
      return draft;
    },
  };
}

/** The only year in a name. */
function yearIn(name: string): Period | undefined {
  const [year, other] = name.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [];
  return year !== undefined && other === undefined ? periodOf(year) : undefined;
}

/** The year of all figures where no column says it, but the name of the table does. Throws where the table is of another form. */
function yearOf(
  { time, period, places, values, isSure }: FigureColumns,
  headings: readonly string[],
  { name, title = '' }: About,
): Period | undefined {
  const place = places.length === 0 ? values.find(({ name: each }) => levelOf(each)) : undefined;
  if (place) {
    throw new FeedFailure(
      'shape',
      `Places stand beside each other ("${place.name}"). Put them below each other, in a column of their own (gebied, commune, Ort, place).`,
    );
  }
  const isTimed = time !== undefined || values.every(({ period }) => period);
  // "Inwoners per wijk, 2024"
  const isOfPlaces = places.length > 0 && places.every(({ rank }) => rank < ONLY_A_NAME);
  const found = period ?? (isSure ? yearIn(name) : isOfPlaces ? yearIn(title) : undefined);
  if (values.length > 0 && (isTimed || found)) return found;
  const seen = headings.filter((each) => each.trim()).slice(0, 12);
  const [wanted, more] =
    values.length > 0
      ? [
          'a year (jaar, année, Jahr, year, period)',
          'Is all of it about one year? Say so: "columns": {"period": "2024"}. ',
        ]
      : ['figures (waarde, valeur, Wert, value)', ''];
  throw new FeedFailure(
    'shape',
    `This table has no column that looks like ${wanted}; the columns are ${seen.join(', ') || 'all without a heading'}. ` +
      `Say which they are: "columns": {"place": "…", "period": "…", "value": "…"}. ${more}A table of places is for the services map.`,
  );
}
