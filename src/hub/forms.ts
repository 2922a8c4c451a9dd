import { completed, isWhole } from '../components/help-form/own-forms.ts';
import { hostOf } from '../data/feed-address.ts';
import type { FormDefinition } from '../domain/form.ts';
import { plain, type Text } from '../domain/text.ts';
import { UnreachedFailure } from '../net/public-fetch.ts';
import { askedBy, type AskedForm, type Questioned } from './asked-form.ts';
import { keepForms, keepPromise, readForms, toKept, type KeptForm } from './kept-forms.ts';
import { keptUntil } from './kept-until.ts';
import type { Log } from './logs.ts';
import { ownDefinitions } from './own-definitions.ts';
import type { HubSettings } from './settings.ts';
import type { Database } from './tables.ts';
import { readTownForms, type TownForms } from './town-forms.ts';

/** A municipality in its own words, for who reads about it outside the hub. */
export interface TownWords {
  readonly name: Text;
  readonly language: string | undefined;
}

/** Every form that was ever asked here: those of buurt, and those that the municipalities publish. */
export interface Forms {
  /** The form that asked the questions of a message. */
  readonly askedBy: (message: Questioned) => AskedForm;
  /** When a message that comes in now has to be gone: as its form promises, or sooner where the operator says so. */
  readonly keptUntil: (message: Questioned, now: Date) => Date;
  /** Those that these municipalities published. */
  readonly publishedBy: (towns: readonly string[]) => readonly KeptForm[];
  readonly town: (town: string) => TownWords;
  /** What an area is called; its id where nobody said, `''` for none. */
  readonly areaName: (town: string, area: string | null, language: string) => string;
  /** Reads again what the municipalities publish. One that does not answer keeps what it had. */
  readonly refresh: (signal?: AbortSignal) => Promise<void>;
}

/** Buurt itself, among the municipalities. */
const BUURT = '';
/** Where nobody promised anything. */
const MONTHS = 6;

const named = (role: Text | undefined): readonly string[] =>
  (typeof role === 'string' ? [role] : Object.values(role ?? {})).map((words) => words.trim().toLowerCase());

/** Knows the forms of buurt and those that were seen before; asks nobody else until `refresh`. */
export async function openForms(
  db: Database,
  { configs, towns, daysKept }: Pick<HubSettings, 'towns' | 'configs' | 'daysKept'>,
  { log, now }: { readonly log: Log; readonly now: () => Date },
): Promise<Forms> {
  const ours = await ownDefinitions();
  const ourReaders = new Set(ours.flatMap(({ recipientRole }) => named(recipientRole)));
  const read = new Map<string, TownForms>();
  await keepForms(db, BUURT, ours.map(asKept), now());
  // Those of a municipality before those of buurt.
  let rows = await readForms(db, [...towns, BUURT]);
  const of = (town: string) => rows.filter(({ municipality }) => [town, BUURT].includes(municipality));

  function asKept(form: FormDefinition): KeptForm {
    const own = ours.find(({ kind }) => kind === form.kind);
    const { recipientRole, ...whole } = own && !isWhole(form) ? completed(form, own) : form;
    const isOther = !named(recipientRole).some((words) => ourReaders.has(words));
    return toKept({ ...whole, ...(isOther && recipientRole !== undefined && { recipientRole }) });
  }

  function asked(message: Questioned): AskedForm {
    const { municipality } = message;
    const forms = of(municipality).map(({ form }) => form);
    return askedBy(forms, message, configs[municipality] !== undefined);
  }

  async function refreshTown(town: string, address: string, signal: AbortSignal): Promise<void> {
    const found = await readTownForms(address, { now, signal });
    read.set(town, found);
    const before = new Set(rows.filter((row) => row.municipality === town).map(({ form }) => JSON.stringify(form)));
    const kept = found.forms.map(asKept);
    await keepForms(db, town, kept, now());
    rows = [...(await readForms(db, [town])), ...rows.filter((row) => row.municipality !== town)];
    // By what this node knew: another may have written it down, and messages came in here meanwhile.
    for (const form of kept) {
      const text = JSON.stringify(form);
      const isOfIt = (message: Questioned) => JSON.stringify(asked(message).form) === text;
      if (!before.has(text)) await keepPromise(db, town, form, isOfIt);
    }
  }

  return {
    askedBy: asked,
    keptUntil(message, at) {
      const { municipality, kind } = message;
      const own = of(municipality).findLast(({ form }) => form.kind === kind)?.form;
      const months = asked(message).form?.retentionMonths ?? own?.retentionMonths ?? MONTHS;
      return keptUntil(at, months, daysKept[kind] ?? daysKept['']);
    },
    publishedBy: (some) => rows.filter(({ municipality }) => some.includes(municipality)).map(({ form }) => form),
    town(town) {
      const { name = town, language } = read.get(town) ?? {};
      return { name, language };
    },
    areaName: (town, area, language) => plain(read.get(town)?.areas.get(area ?? ''), language) || (area ?? ''),
    async refresh(signal = new AbortController().signal) {
      for (const [town, address] of Object.entries(configs)) {
        if (signal.aborted) return;
        await refreshTown(town, address, signal).catch((error: unknown) =>
          log.failure('forms-unread', error, {
            town,
            host: hostOf(address),
            reason: error instanceof UnreachedFailure ? error.reason : undefined,
          }),
        );
      }
    },
  };
}
