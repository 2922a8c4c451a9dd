import { relative } from 'node:path';
import type { Problem } from '../domain/feed.ts';
import { findingWords, reportWords, type DoctorLanguage } from '../doctor/finding-words.ts';
import { moment } from '../i18n/format.ts';
import { localPath } from '../mirror/local-files.ts';
import type { MirrorReport, SourceReport } from '../mirror/mirror.ts';
import type { WrittenPage } from '../mirror/pages.ts';
import { shownName } from './document.ts';
import { mirrorWords } from './mirror-words.ts';
import { saidIn } from '../doctor/said.ts';
import { tame } from '../doctor/shown-text.ts';

/** Everything there is to tell of one run. */
export interface Told {
  /** As it was typed. */
  readonly config: string;
  readonly out: string;
  readonly report: MirrorReport;
  readonly pages: readonly WrittenPage[];
}

const STATUSES = ['fresh', 'unchanged', 'kept', 'failed'] as const;

/** The address of a source, or its file. */
export const shownAddress = (address: string): string => {
  const path = localPath(address);
  return tame(path === undefined ? shownName(address) : relative('.', path));
};

/** Advice is no problem: what it is about is shown as it is. */
const problemsOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { severity, count = 1 }) => (severity === 'advice' ? sum : sum + count), 0);

const tallyOf = (sources: readonly SourceReport[]) =>
  Object.fromEntries(STATUSES.map((status) => [status, sources.filter((each) => each.status === status).length]));

const filesOf = ({ report, pages }: Told): readonly string[] => [
  ...report.written,
  ...pages.flatMap(({ file, isChanged }) => (isChanged ? file : [])),
];

/** The report for a person, and for the mail that cron sends. */
export function mirrorText(told: Told, language: DoctorLanguage): string {
  const { config, out, report, pages } = told;
  const { sources } = report;
  const files = filesOf(told);
  const count = problemsOf([...report.config, ...sources.flatMap(({ problems }) => problems)]);
  const shown = tame(config);
  return [
    ...sources.map((source) => sourceText(source, language)),
    ...configText(report.config, language),
    ...pages
      .filter(({ rest }) => rest > 0)
      .map(({ file, rest }) => mirrorWords('rest', language, { file, count: rest })),
    mirrorWords('summary', language, { sources: sources.length, ...tallyOf(sources) }),
    files.length > 0
      ? mirrorWords('written', language, { out, files: files.join(', ') })
      : mirrorWords('written.none', language, { out }),
    ...(count > 0 ? [mirrorWords('details', language, { config: shown })] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function sourceText(source: SourceReport, language: DoctorLanguage): string {
  const { kind, label, feed, status, fetched, failure, reason = failure, message, count, problems } = source;
  const date = fetched === undefined ? '' : moment(new Date(fetched), language);
  const number = problemsOf(problems);
  const said = [
    mirrorWords(status, language, { date }),
    ...(status === 'failed' ? [] : [reportWords(count === 1 ? 'records.one' : 'records.many', language, { count })]),
    ...(number > 0 ? [mirrorWords(number === 1 ? 'problems.one' : 'problems.many', language, { count: number })] : []),
  ];
  // What has no name is called by its address, which stands on the next line.
  const name = [reportWords(`kind.${kind}`, language), ...(label === feed ? [] : [tame(label)])].join(', ');
  const why = reason === undefined ? undefined : findingWords(reason, language);
  return [
    `${name}: ${said.join(', ')}`,
    `  ${shownAddress(feed)}`,
    ...(why ? [`  ${why.what}`, `  ${why.mend}`] : []),
    ...(message ? [`  ${reportWords('said', language)}: ${saidIn(message, language).words}`] : []),
  ].join('\n');
}

function configText(problems: readonly Problem[], language: DoctorLanguage): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ code, path }) => `  ${tame(path)}: ${findingWords(code, language).what}`);
  return [mirrorWords('config', language), ...lines];
}

/** The report for programs: `{version, summary, written, sources: [{kind, feed, label, status, failure, …}], config}`. */
export function mirrorJson(told: Told): string {
  const { report, pages } = told;
  const sources = report.sources.map(({ feed, problems, ...source }) => ({
    ...source,
    feed: shownAddress(feed),
    problems: problemsOf(problems),
  }));
  const summary = { sources: sources.length, ...tallyOf(report.sources), problems: problemsOf(report.config) };
  const rest = pages.filter((page) => page.rest > 0).map((page) => ({ file: page.file, left: page.rest }));
  const whole = { version: 1, summary, written: filesOf(told), tooLong: rest, sources, config: report.config };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
