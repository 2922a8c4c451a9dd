import type { FeedRequest, Problem } from '../../domain/feed.ts';
import { fold } from '../../domain/fold.ts';
import { localTime } from '../../domain/local-time.ts';
import { horizonIn, kindIn } from '../action-words.ts';
import { FeedFailure } from '../feed-failure.ts';
import { RowReport, type OpenedFeed } from '../format.ts';
import type { ActionDraft } from '../native/actions.ts';
import { Problems } from '../problems.ts';
import { Cells, cellText, tellUnused } from '../table/cells.ts';
import { withoutSender } from '../table/form-headings.ts';
import { isUnseen } from './unseen-rows.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import type { Column } from '../table/columns.ts';
import { findActionColumns, type ActionColumns, type ActionField } from './action-columns.ts';
import { readActionRow, type Section } from './action-row.ts';
import type { Table, TableRow } from './table.ts';

/**
 * Reads actions from a table: one on each row, with a title. `now`: milliseconds since 1970. Throws a `FeedFailure('shape')`
 * when it is a table of something else.
 */
export function openActionTable(
  table: Table & { readonly problems?: readonly Problem[] },
  request: FeedRequest,
  now: number,
): OpenedFeed<ActionDraft> {
  const found = findActionColumns(withoutSender(table.headings, request.columns), request.columns);
  const columns = withoutCodes(found, table.rows);
  const { of, rest, missing } = columns;
  // Without a column of titles the words about them are what they are called.
  const isThere = (field: ActionField) => of.has(field);
  // And where titles are codes: A1.1.
  const isInWords = (field: ActionField) =>
    of.get(field)?.some(({ at }) => table.rows.some(({ cells }) => /\p{L}{3}/u.test(cellText(cells[at]))));
  const titled = TITLED.find(isInWords) ?? TITLED.find(isThere);
  const isNamed = table.headings.some((heading) => ACTION.test(fold(heading.trim())));
  const signs = isNamed || request.columns ? [...SIGNS, ...ALSO] : SIGNS;
  const isStage = found.of.has('status') && (of.has('goal') || of.has('partners') || of.has('steps'));
  if (!titled || !(isStage || signs.some((sign) => found.of.has(sign))))
    throw new FeedFailure('shape', otherTable(table));
  const rows = inSections(table.rows);
  const problems = new Problems([...(table.problems ?? [])]);
  const report = new RowReport(() => '', problems);
  for (const heading of missing) report.warning('column.missing', '', heading);
  if (!of.has('id')) report.advice('id.made');
  tellUnused(table.headings, rest, rows, report);
  const today = localTime(new Date(now)).date;
  return {
    rows,
    path: (at) => rows[at]?.path ?? '',
    within: (field) => {
      const [column] = fieldsFor(field).flatMap((each) => of.get(each) ?? []);
      return column === undefined ? '' : table.under(column.heading);
    },
    problems: problems.list,
    read: (_row, about, at) => {
      const row = rows[at];
      const cells = new Cells<ActionField>(row?.cells ?? [], columns);
      const title = cells.text(titled);
      if (title === undefined) return void about.error('title.missing', 'title');
      if (isUnseen(cells, ['private'])) return void about.advice('row.hidden');
      const id = feedId(cells.first('id') ?? idFromContent(title, cells.first('area')), request);
      // What a partner wrote is a draft by definition: the trust boundary makes an action of it.
      const draft = readActionRow(cells, row?.section ?? {}, today);
      return { ...draft, id, title, ...(titled !== 'title' && { summary: undefined }) } as ActionDraft;
    },
  };
}

const TITLED = ['title', 'summary'] as const;

const PERCENT = /%|pct|pourc|pro[cz]|voortgang|avance|fortschritt|progress/i;

/** The columns without those of a status in numbers, unless they can only be how much of it is done: 10, 20 and 30 may be stages. */
function withoutCodes(columns: ActionColumns, rows: readonly TableRow[]): ActionColumns {
  const isCode = ({ at, heading }: Column): boolean => {
    const said = rows.flatMap(({ cells }) => cellText(cells[at]) || []);
    const isShare = (each: string) => Number(each) === 100 || (Number(each) > 9 && !each.endsWith('0'));
    return said.every((each) => /^\d+$/.test(each)) && !PERCENT.test(heading) && !said.some(isShare);
  };
  const all = columns.of.get('status') ?? [];
  const codes = all.filter(isCode);
  const status = all.filter((each) => !codes.includes(each));
  return {
    ...columns,
    of: new Map([...columns.of, ['status', status]]),
    rest: [...columns.rest, ...codes.map(({ at }) => at)],
  };
}

/** Any of these beside a title says that it is a table of actions; some other tables have the next ones too. */
const SIGNS = ['term', 'phase', 'lead', 'assignee', 'nextStep'] as const;
const ALSO = ['goal', 'result', 'status', 'due', 'partners', 'steps'] as const;
const ACTION = /^(?:actie|action|aktion|massnahm|maßnahm|mesure|maatregel|initiati|proje[ck]t|task|taak|card name)/;

function otherTable({ headings }: Table): string {
  const seen = headings.filter((each) => each.trim()).slice(0, 12);
  return (
    `This table has no columns that look like an action and who does it, how far it is or when it is ready; the columns are ` +
    `${seen.join(', ') || 'all without a heading'}. Say which they are: "columns": {"title": "…", "lead": "…", "status": "…"}.`
  );
}

/** A line of nothing but a term or a sort; of an action they are part of a title: `Kortverblijf openen`. */
const SECTION =
  /^(?:op |à )?(?:quick.?wins?|(?:korte?|middellange|lange?) termijn|(?:court|moyen|long) terme|(?:kurz|mittel|lang)fristig\p{L}*|(?:short|medium|long).term|ide(?:e|eën|een|a|as|en)|idées?|advies|adviezen|avis|empfehlungen)(?: acties?| actions?| ma(?:ß|ss)nahmen)?[^\p{L}]*$/iu;
/** How many there are. */
const TOTAL = /^(?:totaal|total|gesamt|summe)\b/i;

/** The rows that say something, each with what a line above it says of all that follow. */
function inSections(rows: readonly TableRow[]): readonly (TableRow & { readonly section: Section })[] {
  let section: Section = {};
  return rows.flatMap((row) => {
    const [first, ...others] = row.cells.map(cellText).filter(Boolean);
    if (first === undefined) return [];
    if (others.length > 0 || !(SECTION.test(first) || TOTAL.test(first))) return { ...row, section };
    if (TOTAL.test(first)) return [];
    const [horizon, kind] = [horizonIn(first), kindIn(first)];
    section = { ...(horizon && { horizon }), ...(kind && { kind }) };
    return [];
  });
}

/** Where a field of a draft comes from. */
const FROM: Readonly<Record<string, readonly ActionField[]>> = {
  'horizon': ['term'],
  'due': ['due', 'term', 'date'],
  'phase': ['phase', 'status'],
  'status': ['status', 'phase'],
  'nextStep/date': ['nextDate', 'date'],
  'planRef/url': ['planUrl'],
  'planRef': ['plan'],
  'indicatorIds': ['indicators'],
};

function fieldsFor(path: string): readonly ActionField[] {
  const [top = '', inner = ''] = path.split('/');
  const isInner = top === 'advice' || top === 'idea' || top === 'contact';
  return FROM[path] ?? FROM[top] ?? [(isInner ? inner : top) as ActionField];
}
