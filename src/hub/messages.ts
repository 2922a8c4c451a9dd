import { randomUUID } from 'node:crypto';
import type { FormAnswers } from '../domain/form.ts';
import { audit, type Act } from './audit.ts';
import type { Person } from './people.ts';
import type { Database, MessageState, Tables } from './tables.ts';

/** A message as a worker reads it. */
export interface Message extends Omit<Tables['message'], 'answers' | 'consent'> {
  readonly answers: FormAnswers;
  readonly consent: { readonly contact: boolean; readonly share?: boolean; readonly text: string; readonly at: string };
}

/** `''` is any. */
export interface MessageFilter {
  readonly kind: string;
  readonly area: string;
  readonly town: string;
  readonly state: 'open' | 'handled' | 'spam';
}

export const PAGE = 50;

// Both were written by this hub, from what it had checked.
const toMessage = (row: Tables['message']): Message => ({
  ...row,
  answers: JSON.parse(row.answers),
  consent: JSON.parse(row.consent),
});

/** Worries about somebody are seen only with the role for it. */
export const mayList = ({ roles }: Person, kind: string): boolean => kind !== 'concern' || roles.includes('concerns');

/** What this person may see at all, of their own towns. */
function visible(db: Database, person: Person) {
  const rows = db.selectFrom('message').where('message.municipality', 'in', person.towns);
  return mayList(person, 'concern') ? rows : rows.where('message.kind', '<>', 'concern');
}

function matching(db: Database, person: Person, { kind, area, town, state }: MessageFilter) {
  let rows = visible(db, person).where('spam', '=', state === 'spam' ? 1 : 0);
  if (state !== 'spam') rows = rows.where('state', state === 'handled' ? '=' : '<>', 'handled');
  if (kind) rows = rows.where('message.kind', '=', kind);
  if (area) rows = rows.where('area', '=', area);
  return town ? rows.where('message.municipality', '=', town) : rows;
}

/** Newest first; one more than a page where there is a next one. */
export async function listMessages(db: Database, person: Person, filter: MessageFilter, page: number) {
  const rows = await matching(db, person, filter)
    .leftJoin('notice', (join) =>
      join.onRef('notice.municipality', '=', 'message.municipality').onRef('notice.key', '=', 'message.key'),
    )
    .selectAll('message')
    .select(['notice.done_at', 'notice.until', 'notice.attempts'])
    .orderBy('message.at', 'desc')
    .orderBy('message.key')
    .limit(PAGE + 1)
    .offset(page * PAGE)
    .execute();
  return rows.map((row) => ({
    ...toMessage(row),
    told: row.done_at !== null,
    until: row.until,
    attempts: row.attempts,
  }));
}

/** The areas that messages name, for the filter. */
export async function knownAreas(db: Database, person: Person): Promise<string[]> {
  const rows = await visible(db, person).select('area').distinct().where('area', 'is not', null).execute();
  return rows.flatMap(({ area }) => area ?? []).sort();
}

/** What came in for one version of a survey. */
export interface SurveyAnswers {
  readonly municipality: string;
  readonly version: number;
  readonly answers: readonly FormAnswers[];
}

/** The answers to surveys, for counting them: by municipality, the newest version first. */
export async function surveyAnswers(db: Database, person: Person): Promise<readonly SurveyAnswers[]> {
  const rows = await visible(db, person)
    .select(['municipality', 'form_version', 'answers'])
    .where('kind', '=', 'survey')
    .where('spam', '=', 0)
    .orderBy('municipality')
    .orderBy('form_version', 'desc')
    .execute();
  const surveys = Map.groupBy(rows, ({ municipality, form_version }) => `${municipality} ${form_version}`);
  return [...surveys.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { municipality, form_version: version } = first;
    return [{ municipality, version, answers: some.map(({ answers }): FormAnswers => JSON.parse(answers)) }];
  });
}

/** All that the filter finds, for an export. Leaves a line in the audit. */
export async function exportMessages(
  db: Database,
  person: Person,
  filter: MessageFilter,
  what: 'export' | 'export-sensitive',
  now: Date,
) {
  const rows = await matching(db, person, filter).selectAll('message').orderBy('at').execute();
  for (const municipality of new Set(rows.map((row) => row.municipality))) {
    const count = rows.filter((row) => row.municipality === municipality).length;
    await audit(db, { municipality, who: person.name, what, count }, now);
  }
  return rows.map(toMessage);
}

const one = (db: Database, person: Person, town: string, key: string) =>
  visible(db, person).where('message.municipality', '=', town).where('message.key', '=', key);

/** Opens a message, with its notes. Leaves a line in the audit. */
export async function openMessage(db: Database, person: Person, town: string, key: string, now: Date) {
  const row = await one(db, person, town, key).selectAll('message').executeTakeFirst();
  if (!row) return undefined;
  await audit(db, { municipality: town, who: person.name, what: 'read', key }, now);
  await setState(db, town, key, 'read', 'new');
  const notes = await db
    .selectFrom('note')
    .selectAll()
    .where('municipality', '=', town)
    .where('key', '=', key)
    .orderBy('at')
    .execute();
  return { ...toMessage(row), notes };
}

async function setState(db: Database, town: string, key: string, state: MessageState, from?: MessageState) {
  const change = db.updateTable('message').set({ state }).where('municipality', '=', town).where('key', '=', key);
  await (from ? change.where('state', '=', from) : change).execute();
}

export type Change =
  | { readonly act: 'note'; readonly words: string }
  | { readonly act: 'handled' | 'reopened' | 'erased' };

/** Changes one message, with a line in the audit. Returns whether there was such a message. */
export async function changeMessage(
  db: Database,
  person: Person,
  [town, key]: readonly [string, string],
  change: Change,
  now: Date,
): Promise<boolean> {
  if (!(await one(db, person, town, key).select('message.key').executeTakeFirst())) return false;
  const who = person.name;
  await db.transaction().execute(async (all) => {
    if (change.act === 'erased') await eraseMessages(all, town, [key]);
    else if (change.act === 'note') {
      const note = { municipality: town, id: randomUUID(), key, at: now.toISOString(), who, words: change.words };
      await all.insertInto('note').values(note).execute();
    } else await setState(all, town, key, change.act === 'handled' ? 'handled' : 'read');
    const what: Act = change.act;
    await audit(all, { municipality: town, who, what, key }, now);
  });
  return true;
}

/** Takes away everything but the receipt, so that a late retry brings nothing back. */
export async function eraseMessages(db: Database, town: string, keys: readonly string[]): Promise<void> {
  for (const table of ['note', 'notice', 'message'] as const) {
    await db.deleteFrom(table).where('municipality', '=', town).where('key', 'in', keys).execute();
  }
}
