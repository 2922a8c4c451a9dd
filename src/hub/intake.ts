import type { Forms } from './forms.ts';
import { newNotice } from './notices.ts';
import { keyedHash } from './secrets.ts';
import { looksLikeSpam, type Posted } from './submission.ts';
import type { Database, Tables } from './tables.ts';
import { together } from './together.ts';

/** What became of a message: stored now, stored before, or another one has its key. */
export type Taken = { readonly outcome: 'new' | 'again'; readonly received: string } | { readonly outcome: 'other' };

export interface Arrival {
  readonly municipality: string;
  readonly posted: Posted;
  /** The body exactly as it came. */
  readonly bytes: Uint8Array;
  readonly now: Date;
}

/** When a message of that form, come in at that moment, has to be gone. */
type KeptUntil = Forms['keptUntil'];

const DAY = 86_400_000;
const SPAM_DAYS = 7;

const later = (now: Date, days: number) => new Date(now.getTime() + days * DAY).toISOString();

/**
 * Takes messages in, each once: the receipt is the gate, and message and notice pass it in the same transaction
 * (safety-and-access O11). When this returns it is on disk.
 */
export function createIntake(db: Database, secret: Buffer, keptUntil: KeptUntil) {
  return together((arrivals: readonly Arrival[]) =>
    db.transaction().execute(async (change) => {
      const hashes = arrivals.map(({ bytes }) => keyedHash(secret, bytes));
      const passed = await passGate(change, arrivals, hashes);
      const fresh = arrivals.filter((_, at) => passed.has(at));
      await keep(change, fresh, keptUntil);
      const known = passed.size < arrivals.length ? await receiptsOf(change, arrivals) : new Map<string, never>();
      return arrivals.map((arrival, at): Taken => {
        if (passed.has(at)) return { outcome: 'new', received: arrival.now.toISOString() };
        const first = known.get(idOf(arrival.municipality, arrival.posted.key));
        return first && first.body_hash === hashes[at]
          ? { outcome: 'again', received: first.at }
          : { outcome: 'other' };
      });
    }),
  );
}

/** Whether a message with that key came before: what is said of it now changes nothing. */
export async function cameBefore(db: Database, municipality: string, key: string): Promise<boolean> {
  const found = db.selectFrom('receipt').select('key').where('municipality', '=', municipality).where('key', '=', key);
  return (await found.executeTakeFirst()) !== undefined;
}

const idOf = (municipality: string, key: string) => `${municipality} ${key}`;

/** Which of them are the first with their key, by their place in the list; of two in the list with one key, the first. */
async function passGate(change: Database, arrivals: readonly Arrival[], hashes: readonly string[]) {
  const firsts = new Map<string, number>();
  for (const [at, { municipality, posted }] of arrivals.entries()) {
    const id = idOf(municipality, posted.key);
    if (!firsts.has(id)) firsts.set(id, at);
  }
  const receipts = arrivals.map(({ municipality, posted, now }, at) => ({
    municipality,
    key: posted.key,
    body_hash: hashes[at] ?? '',
    at: now.toISOString(),
  }));
  const passed = await change
    .insertInto('receipt')
    .values(receipts.filter(({ municipality, key }, at) => firsts.get(idOf(municipality, key)) === at))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['municipality', 'key'])
    .execute();
  return new Set(passed.map(({ municipality, key }) => firsts.get(idOf(municipality, key))));
}

async function receiptsOf(change: Database, arrivals: readonly Arrival[]) {
  const keys = arrivals.map(({ posted }) => posted.key);
  const rows = await change.selectFrom('receipt').selectAll().where('key', 'in', keys).execute();
  return new Map(rows.map((row) => [idOf(row.municipality, row.key), row]));
}

async function keep(change: Database, arrivals: readonly Arrival[], keptUntil: KeptUntil) {
  if (arrivals.length === 0) return;
  const messages = arrivals.map((arrival) => toRow(arrival, keptUntil));
  await change.insertInto('message').values(messages).execute();
  const notices = messages
    .filter(({ spam }) => spam === 0)
    .map(({ municipality, key, kind, at }) => newNotice({ municipality, key, kind }, new Date(at)));
  if (notices.length > 0) await change.insertInto('notice').values(notices).execute();
}

function toRow({ municipality, posted, now }: Arrival, keptUntil: KeptUntil): Tables['message'] {
  const { key, kind, formVersion, lang, area, subject, answers, consent } = posted;
  const spam = looksLikeSpam(posted);
  return {
    municipality,
    key,
    kind,
    form_version: formVersion,
    lang,
    area: area ?? null,
    subject: subject ?? null,
    answers: JSON.stringify(answers),
    consent: JSON.stringify(consent),
    state: 'new',
    spam: spam ? 1 : 0,
    at: now.toISOString(),
    erase_after: spam
      ? later(now, SPAM_DAYS)
      : keptUntil({ municipality, kind, form_version: formVersion, answers }, now).toISOString(),
  };
}
