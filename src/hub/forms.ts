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
import { refusedAnswer } from './refused-answer.ts';
import type { HubSettings } from './settings.ts';
import type { Posted } from './submission.ts';
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
  /**
   * What the form of a message would not have let somebody send, as a JSON Pointer; `undefined` where all is well, and where
   * that form is not known in full: without a config that can be read now, in another version, or where it changed under one
   * version. A page may show a newer form than was read here, so that nothing is refused by an old reading.
   */
  readonly refused: (municipality: string, posted: Posted) => Promise<string | undefined>;
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
/** Milliseconds for which a config is what it was. */
const FRESH = 60_000;
/** Milliseconds that who sends a message waits for it at most. */
const PATIENCE = 5_000;

const named = (role: Text | undefined): readonly string[] =>
  (typeof role === 'string' ? [role] : Object.values(role ?? {})).map((words) => words.trim().toLowerCase());

/** As a page shows it: what a publisher leaves out is ours. */
const wholeForm = (form: FormDefinition, own: FormDefinition): FormDefinition =>
  isWhole(form) ? { ...form, consents: form.consents.length > 0 ? form.consents : own.consents } : completed(form, own);

/** Knows the forms of buurt and those that were seen before; asks nobody else until `refresh`. */
export async function openForms(
  db: Database,
  { configs, towns, daysKept }: Pick<HubSettings, 'towns' | 'configs' | 'daysKept'>,
  { log, now }: { readonly log: Log; readonly now: () => Date },
): Promise<Forms> {
  const ours = await ownDefinitions({ hasSubject: false });
  const oursAbout = await ownDefinitions({ hasSubject: true });
  const ourReaders = new Set(ours.flatMap(({ recipientRole }) => named(recipientRole)));
  const read = new Map<string, TownForms>();
  /** When the config of a town was asked for last, and whether it came. */
  const asks = new Map<string, { readonly at: number; readonly came: Promise<boolean> }>();
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

  async function refused(town: string, posted: Posted): Promise<string | undefined> {
    const address = configs[town];
    if (address === undefined || refusedAsRead(town, posted) === undefined) return undefined;
    const last = asks.get(town);
    const isFresh = last && now().getTime() - last.at < FRESH;
    const came = await (isFresh ? last.came : refreshTown(town, address, AbortSignal.timeout(PATIENCE)));
    return came ? refusedAsRead(town, posted) : undefined;
  }

  function refusedAsRead(town: string, posted: Posted): string | undefined {
    const { kind, formVersion, subject } = posted;
    const own = (subject === undefined ? ours : oursAbout).find((form) => form.kind === kind);
    const config = read.get(town);
    if (!config || !own) return undefined;
    const published = config.forms.filter((form) => form.kind === kind);
    const isOfOne = (form: Pick<KeptForm, 'kind' | 'version'>) => form.kind === kind && form.version === formVersion;
    const [owner, current] = published.length > 0 ? [town, published] : [BUURT, ours];
    const known = new Set(
      current.filter(isOfOne).flatMap((form) => {
        const { rules, ...without } = asKept(form);
        return [JSON.stringify({ ...without, rules }), JSON.stringify(without)];
      }),
    );
    const isOlder = rows.some(
      ({ municipality, form }) => municipality === owner && isOfOne(form) && !known.has(JSON.stringify(form)),
    );
    if (isOlder) return undefined;
    const whole = published.length > 0 ? published.map((form) => wholeForm(form, own)) : [own];
    return refusedAnswer(whole.filter(isOfOne), posted);
  }

  /** Answers whether it came. */
  function refreshTown(town: string, address: string, signal: AbortSignal): Promise<boolean> {
    const came = readTown(town, address, signal).then(
      () => true,
      (error: unknown) => {
        const reason = error instanceof UnreachedFailure ? error.reason : undefined;
        log.failure('forms-unread', error, { town, host: hostOf(address), reason });
        return false;
      },
    );
    asks.set(town, { at: now().getTime(), came });
    return came;
  }

  async function readTown(town: string, address: string, signal: AbortSignal): Promise<void> {
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
    refused,
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
        await refreshTown(town, address, signal);
      }
    },
  };
}
