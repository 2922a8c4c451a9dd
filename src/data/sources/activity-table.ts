import { localTime } from '../../domain/local-time.ts';
import type { FeedRequest, Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import { RowReport, type OpenedFeed } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { Problems } from '../problems.ts';
import { Cells, cellText, tellUnused } from '../table/cells.ts';
import { withoutSender } from '../table/form-headings.ts';
import { keyOf, toHeading } from '../table/headings.ts';
import { isUnseen } from './unseen-rows.ts';
import { writtenOut } from '../values/machine-stamps.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { findActivityColumns, type ActivityColumns, type ActivityField } from './activity-columns.ts';
import { readActivityRow } from './activity-row.ts';
import { hasDay } from './activity-when.ts';
import { daysIn } from './days-in-cells.ts';
import type { Table } from './table.ts';

/**
 * Reads activities from a table: one on each row, with a title and a day. `now`: milliseconds since 1970. Throws a
 * `FeedFailure('shape')` when it is a table of something else.
 */
export function openActivityTable(
  table: Table & { readonly problems?: readonly Problem[]; readonly title?: string | undefined },
  request: FeedRequest,
  now: number,
): OpenedFeed<ActivityDraft> {
  const columns = findActivityColumns(withoutPeople(withoutSender(table.headings, request.columns)), request.columns);
  const { of, rest, missing } = columns;
  const isOfFigures = !request.columns && table.headings.some((each) => FIGURES.has(keyOf(toHeading(each))));
  // Hours and days of services are a part of those (HSDS).
  const isPart = table.headings.some((each) => /^service_id$/i.test(each));
  // In a list of days and words those words are what it is called.
  const titled = TITLED.find((field) => of.has(field) && !isPart);
  const names = (titled && of.get(titled)) ?? [];
  const today = localTime(new Date(now)).date;
  const season = seasonIn([table.title, ...(of.get('date') ?? []).map(({ heading }) => heading)].join(' '), today);
  const kept = table.rows.filter(({ cells }) => {
    const [first = -1, ...others] = cells.flatMap((cell, at) => (cellText(cell) === '' ? [] : at));
    const isTotal = names.some(({ at }) => TOTAL.test(cellText(cells[at])));
    return !isTotal && (others.length > 0 || names.some(({ at }) => at === first));
  });
  const rows = inOurWriting(kept, columns);
  const hasWords = ({ at }: { at: number }) => rows.some(({ cells }) => cellText(cells[at]) !== '');
  const isTitled = titled && (rows.length === 0 || of.get(titled)?.some(hasWords));
  const isDated = !isPart && (of.has('date') || of.has('start'));
  if (isOfFigures || !titled || !isTitled || !isDated)
    throw new FeedFailure('shape', otherTable(table.headings, isOfFigures, !isTitled, !isDated));
  const problems = new Problems([...(table.problems ?? [])]);
  const isTimetable = !rows.slice(0, SAMPLE).some(({ cells }) => hasDay(new Cells(cells, columns), today, season));
  const report = new RowReport(() => '', problems);
  for (const heading of missing) report.warning('column.missing', '', heading);
  if (!of.has('id')) report.advice('id.made');
  const remarks = (of.get('remark') ?? []).map(({ at }) => at);
  tellUnused(table.headings, [...rest, ...remarks], rows, report);
  return {
    rows,
    path: (at) => rows[at]?.path ?? '',
    within: (field) => {
      const heading = headingOf(field, columns);
      return heading === undefined ? '' : table.under(heading);
    },
    problems: problems.list,
    read: (_row, about, at) => {
      const cells = new Cells<ActivityField>(rows[at]?.cells ?? [], columns);
      const title = titled === 'home' ? cells.all('home').concat(cells.all('away')).join(' – ') : cells.text(titled);
      if (!title) return void about.error('title.missing', 'title');
      if (isUnseen(cells, ['private', 'status'])) return void about.advice('class.private', 'private');
      // What tells two of one name apart: a telephone number that is mended makes no other activity of it.
      const parts = ([titled, 'date', 'start', 'place', 'city'] as const).map((field) => cells.first(field));
      if (titled === 'home') parts[0] = title as string;
      const id = feedId(cells.first('id') ?? idFromContent(...parts), request);
      const drafts = readActivityRow(cells, { id, title }, about, { today, isTimetable, season });
      return titled === 'title' ? drafts : drafts.map((draft) => ({ ...draft, [titled]: undefined }));
    },
  };
}

/** Beside these stand people: who booked, who helps, when they were born. */
const PEOPLE =
  /^(?:voorna(?:am|men)|familienaam|achternaam|prenom|vorname|nachname|firstname|lastname|surname|geboorte\w*|(?:date)?(?:de)?naissance|geburts\w*|birth\w*|shift|beurt|huurder|locataire|mieter|vrijwilligers?|benevoles?|helfer|volunteers?)$/;
const OF_PEOPLE = /^(?:naam|namen?|noms?|wie|qui|wer|who)$|adres|address/;
/** And beside these stand their numbers: who plays, who trains them, who booked. */
const SOMEBODY =
  /^(?:spelers?|joueurs?|spieler|players?|trainers?|coach|afgevaardigden?|delegue|leerling|eleve|schuler|aanvrager|demandeur|antragsteller|(?:geboekt|gereserveerd|aangevraagd|reservee?|demandee?|gebucht|reserviert|booked|reserved|requested)(?:door|par|von|by))$/;
const REACH = /^tel|telefoo?n|gsm|phone|handy|mobile|mail|courriel|contact|kontakt/;

/** Headings without those of what is private in a list of people; and without the day on which a page was written. */
function withoutPeople(headings: readonly string[]): readonly string[] {
  const keys = headings.map((each) => keyOf(toHeading(each)));
  const isOfPeople = keys.some((key) => PEOPLE.test(key));
  const isOfSomebody = isOfPeople || keys.some((key) => SOMEBODY.test(key));
  const isOfPages = keys.includes('dategmt');
  return headings.map((each, at) => {
    const key = keys[at] ?? '';
    const isTheirs = (isOfPeople && OF_PEOPLE.test(key)) || (isOfSomebody && REACH.test(key));
    return isTheirs || (isOfPages && key === 'date') ? '' : each;
  });
}

/** A row that says how much there is of all. */
const TOTAL = /^(?:sub)?tota+l\b/i;

/** Rows that tell whether a table has dates. */
const SAMPLE = 500;

/** A year, but not the one in which a choir began. */
const YEAR = /(?<!\d|(?:sinds|since|depuis|seit|anno) )20\d\d(?!\d)/gi;

/** The first day of `Programma 2026`, or of `Seizoen 2026-2027`; a whole date is when somebody made the list. */
function seasonIn(title: string, today: string): string | undefined {
  const [year, next = year] = new Set(title.match(YEAR));
  if (daysIn(title, today).days.length > 0) return undefined;
  const month = ['01', '07'][Number(next) - Number(year)];
  return month && `${year}-${month}-01`;
}

/** `9/15/2026`, which is a day in America only, and `15/9/2026`, which is one everywhere else. */
const MONTH_FIRST = /^\d\d?\/(?:1[3-9]|[23]\d)\//m;
const DAY_FIRST = /^(?:1[3-9]|[23]\d)[/.-]/m;
const HALF_DAY = /\d ?[ap]m\b/i;

/** The rows with their days as we write them, also those of an American sheet, which its days and hours (AM, PM) prove to be one. */
function inOurWriting<Row extends { readonly cells: readonly unknown[] }>(rows: Row[], { of }: ActivityColumns): Row[] {
  const days = (['date', 'nextDate', 'lastDate', 'start', 'end', 'except'] as const).flatMap((field) =>
    (of.get(field) ?? []).map(({ at }) => at),
  );
  const written = rows.map(({ cells }) => days.map((at) => cellText(cells[at])).join('\n')).join('\n');
  const isProven = MONTH_FIRST.test(written) && !DAY_FIRST.test(written);
  const isAmerican = isProven && rows.some(({ cells }) => HALF_DAY.test(cells.join()));
  const turned = (cell: string) => (isAmerican ? cell.replace(/^(\d\d?)\/(\d\d?)(?=\/)/, '$2/$1') : cell);
  const plain = (cell: unknown): unknown =>
    Array.isArray(cell) ? cell.map(plain) : turned(writtenOut(cellText(cell)));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (days.includes(at) ? plain(cell) : cell)) }));
}

/** Where the words are that it is called by, the best first. */
const TITLED = ['title', 'home', 'summary', 'description'] as const;

const FIGURES = new Set(['waarde', 'value', 'valeur', 'wert', 'cijfer']);

function otherTable(
  headings: readonly string[],
  isOfFigures: boolean,
  isUntitled: boolean,
  isUndated: boolean,
): string {
  const wanted =
    isUntitled && isUndated
      ? 'columns that look like a title and a date'
      : `column that looks like a ${isUntitled ? 'title' : 'date'}`;
  const seen = headings.filter(Boolean).slice(0, 12).join(', ') || 'all without a heading';
  return isOfFigures
    ? `This is a table of figures. Give it to the indicator cards; the columns are ${seen}.`
    : `This table has no ${wanted}; the columns are ${seen}. Say which they are: "columns": {"title": "…", "date": "…"}.`;
}

/** Where a field of a draft comes from. */
const FROM: Readonly<Record<string, readonly ActivityField[]>> = {
  start: ['date', 'start'],
  hour: ['start', 'date'],
  moments: ['date', 'start'],
  end: ['end', 'lastDate'],
  repeat: ['repeat'],
  place: ['place', 'street', 'city'],
  contact: ['phone', 'email', 'contact'],
};

function headingOf(field: string, { of }: ActivityColumns): string | undefined {
  const [top = '', inner = ''] = field.split('/');
  const names = [...of.keys()].filter((each) => each === (top === 'contact' ? inner : top));
  return [...(top === 'contact' ? names : []), ...(FROM[top] ?? names)].flatMap((each) => of.get(each) ?? [])[0]
    ?.heading;
}
