import { writeFile } from 'node:fs/promises';
import { readDocument } from '../data/read-document.ts';
import type { Area } from '../domain/area.ts';
import type { Config } from '../domain/config.ts';
import { KIND_NAMES } from '../doctor/candidates.ts';
import { examine } from '../doctor/examine.ts';
import { tally, type Checkup, type ExamineOptions } from '../doctor/finding.ts';
import { reportWords, type DoctorLanguage } from '../doctor/finding-words.ts';
import { checkOptions, type CheckOptions } from './check-options.ts';
import type { Checked } from './checked.ts';
import { addressOf, documentOf, labelOf, nameOf, shownName } from './document.ts';
import { installedDocs } from './installed-docs.ts';
import { Misuse } from './misuse.ts';
import { withProgress } from './progress.ts';
import { publicFetch } from '../net/public-fetch.ts';
import { htmlReport } from './report-html.ts';
import { jsonReport } from './report-json.ts';
import { summary, textReport } from './report-text.ts';

type Extra = Pick<ExamineOptions, 'kind' | 'format' | 'source' | 'columns' | 'dimensions' | 'areas'>;

/** `buurt check`: answers 0 without errors, else 1. Throws a `Misuse`. */
export async function check(words: readonly string[], reader: DoctorLanguage): Promise<number> {
  const options = checkOptions(words, reader);
  const { language, html, json, docs = installedDocs() } = options;
  const doctor = new Doctor(options);
  const areas = options.areas === undefined ? [] : await doctor.areasIn(options.areas);
  if (options.areas !== undefined && areas.length === 0) throw new Misuse('areas', options.areas, language);
  const { kind, format } = options;
  const seen: { readonly checked: Checked; readonly address?: string }[] = [];
  const feeds = new Set<string>();
  for (const name of options.names) {
    const checked = await doctor.see(name, { areas, ...(kind && { kind }), ...(format && { format }) });
    seen.push({ checked, address: addressOf(name) });
    const { config } = checked.checkup;
    if (!config) continue;
    for (const each of await doctor.seeFeeds(config, areas)) seen.push({ checked: each });
    for (const { url } of Object.values(config.feeds).flat()) feeds.add(url);
  }
  // A config knows more of its feeds: who names all files of a folder is told of each once.
  const all = seen.flatMap(({ checked, address = '' }) => (feeds.has(address) ? [] : [checked]));
  if (html !== undefined) await write(html, htmlReport(all, { language, ...(docs && { docs }) }), language);
  if (json) process.stdout.write(jsonReport(all, language));
  else if (html === undefined) process.stdout.write(textReport(all, language, docs));
  else process.stdout.write(`${summary(all, language)} ${reportWords('made', language, { file: html })}\n`);
  return tally(all.flatMap(({ checkup }) => checkup.findings)).error > 0 ? 1 : 0;
}

async function write(file: string, text: string, language: DoctorLanguage): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new Misuse('file', file, language);
  }
}

/** Fetches documents and has them examined, one after the other: servers of partners are small. */
class Doctor {
  readonly #options: CheckOptions;
  readonly #fetch: typeof globalThis.fetch;
  readonly #signal = new AbortController().signal;

  constructor(options: CheckOptions) {
    const { allowPrivate, origin } = options;
    this.#options = options;
    // Some servers say only to who asks as a browser does that others may read.
    this.#fetch = publicFetch({
      headers: { origin: origin ?? 'https://www.town.example' },
      ...(allowPrivate && { refuses: () => false }),
    });
  }
  async see(name: string, extra: Extra): Promise<Checked> {
    const shown = shownName(name);
    const { language } = this.#options;
    const checkup = withProgress(this.#examine(name, extra), () =>
      process.stderr.write(`${reportWords('busy', language, { address: shown })}\n`),
    );
    return { name: shown, checkup: await checkup };
  }
  /** Every feed that a config names, with what it says of it. */
  async seeFeeds({ feeds }: Config, given: readonly Area[]): Promise<readonly Checked[]> {
    const found = await Promise.all((feeds.areas ?? []).map(({ url }) => this.areasIn(nameOf(url))));
    const areas = [...given, ...found.flat()];
    const all: Checked[] = [];
    for (const kind of KIND_NAMES) {
      for (const { url, ...request } of feeds[kind] ?? []) {
        all.push(await this.see(nameOf(url), { ...request, kind, areas }));
      }
    }
    return all;
  }
  /** The areas of a town; none where they cannot be read. */
  async areasIn(name: string): Promise<readonly Area[]> {
    const { document } = await documentOf(name, this.#fetch, this.#signal);
    if (!document) return [];
    const { url, bytes } = document;
    const room = { seen: new Map<string, string>(), items: 5_000, now: Date.now(), signal: this.#signal };
    const page = await readDocument('areas', { url, bytes, contentType: '' }, { url }, room).catch(() => undefined);
    return page?.items ?? [];
  }
  async #examine(name: string, extra: Extra): Promise<Checkup> {
    const { document, finding } = await documentOf(name, this.#fetch, this.#signal);
    const { kind } = extra;
    if (!document) return { ...(kind && { kind }), count: 0, findings: [finding] };
    const source = labelOf(name);
    const { origin } = this.#options;
    const given = { ...(source && { source }), ...(origin && { origin }), ...extra };
    return examine(document, { ...given, now: Date.now(), signal: this.#signal });
  }
}
