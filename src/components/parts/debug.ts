import { html, nothing, type TemplateResult } from 'lit';
import type { FeedReport, Problem } from '../../domain/feed.ts';
import { plain } from '../../domain/text.ts';
import { moment } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { fill, type Values } from '../../i18n/message.ts';
import { en } from '../../i18n/problems/en.ts';
import { explain } from '../../i18n/problems/explain.ts';
import { FORMAT_NAMES } from '../../i18n/problems/format-names.ts';
import { nl, type ProblemWords } from '../../i18n/problems/nl.ts';
import { adopt } from '../../styles/adopt.ts';
import { debugStyles } from '../../styles/debug.ts';
import { openedStyles } from '../../styles/opened.ts';
import { heading } from './heading.ts';

/** Examples of one problem; the rest is a number. */
const MOST_EXAMPLES = 5;

type Key = keyof ProblemWords['panel'];

/** What every piece of the panel needs. */
interface Panel {
  readonly words: ProblemWords;
  readonly language: Language;
  readonly level: number;
  readonly t: (key: Key, values?: Values) => string;
  readonly n: (key: 'count' | 'times' | 'others', count: number) => string;
}

/**
 * What `debug` shows a webmaster in place: how each feed is doing, and what is wrong in it, grouped by kind, with how to
 * mend it. In Dutch on a Dutch page, else in English.
 *
 * @param level of the widget's own heading; the panel's begin one below it
 */
export function debugPanel(reports: readonly FeedReport[], language: Language, level = 2): TemplateResult {
  const words = language === 'nl' ? nl : en;
  const t: Panel['t'] = (key, values) => fill(words.panel[key], values);
  const n: Panel['n'] = (key, count) => t(`${key}.${count === 1 ? 'one' : 'many'}`, { count });
  const panel: Panel = { words, language: language === 'nl' ? 'nl' : 'en', level, t, n };
  return html`<details open part="debug" class="debug no-print" lang=${panel.language}>
    <summary>${t('title')}</summary>
    <p class="note">${t('why')}</p>
    ${reports.length > 0 ? reports.map((report) => feed(report, panel)) : html`<p class="alert">${t('no-feed')}</p>`}
  </details>`;
}

/** Gives a root what the panel looks like. */
export const dress = (root: ShadowRoot | null): void => adopt(root, openedStyles, debugStyles);

function feed(report: FeedReport, panel: Panel): TemplateResult {
  const { t, n, language } = panel;
  const { format, fetched, updated } = report;
  const date = fetched ? moment(fetched, language) : '';
  const named = format === 'native' ? t('format.native') : (format && FORMAT_NAMES.get(format)) || format;
  return html`${heading(html`<bdi>${report.label}</bdi>`, panel.level, { deeper: 1, look: 'debug-heading' })}
    <dl class="pairs">
      ${pair(t('address'), html`<code dir="ltr">${report.feed}</code>`)}
      ${pair(t('format'), named || t('format.unknown'))} ${pair(t('count'), n('count', report.count))}
      ${pair(t('state'), t(`state.${report.status}`, { date }))}
      ${updated && updated.getTime() !== fetched?.getTime() ? pair(t('updated'), moment(updated, language)) : nothing}
    </dl>
    ${failure(report, panel)}
    ${report.problems.length > 0 ? groupsOf(report.problems).map((group) => problems(group, panel)) : nothing}
    ${report.problems.length === 0 && !report.failure ? html`<p>${t('none')}</p>` : nothing}`;
}

const pair = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function failure({ failure: code, message }: FeedReport, { words, t }: Panel): TemplateResult | typeof nothing {
  if (!code) return nothing;
  const { what, mend } = words.failures[code];
  return html`<p class="alert"><strong>${what}</strong> ${mend}</p>
    ${message ? html`<p class="note">${t('said')}: <bdi lang="en">${message}</bdi></p>` : nothing}`;
}

/** Alike problems together, the gravest first, then the most frequent. */
function groupsOf(all: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = Map.groupBy(all, ({ severity, code }) => `${severity} ${code}`);
  const grave = { error: 0, warning: 1, advice: 2 };
  return [...groups.values()].sort(
    (a, b) => (a[0] && b[0] ? grave[a[0].severity] - grave[b[0].severity] : 0) || sizeOf(b) - sizeOf(a),
  );
}

const sizeOf = (group: readonly Problem[]) => group.reduce((sum, { count = 1 }) => sum + count, 0);

/** "record 3, ‘Buurthuis’": people count from 1, and know a record by its name. Tables say the row in their path. */
function record({ path, name: text }: Problem, { t, language }: Panel): string {
  const at = /^\/(?:items\/)?(\d+)(?=\/|$)/.exec(path)?.[1];
  const name = plain(text, language);
  if (at === undefined) return name && t('named', { name });
  return t(name ? 'record.named' : 'record', { number: Number(at) + 1, name });
}

function place(problem: Problem, panel: Panel): TemplateResult | string {
  const { path } = problem;
  if (!path) return panel.t('whole');
  const named = record(problem, panel);
  return html`${named && html`<bdi dir="auto">${named}</bdi> `}<code dir="ltr">${path}</code>`;
}

function problems(group: readonly Problem[], panel: Panel): TemplateResult | typeof nothing {
  const [first] = group;
  if (!first) return nothing;
  const { t, n, words } = panel;
  const { what, mend } = explain(words, first.code);
  const count = sizeOf(group);
  const others = count - MOST_EXAMPLES;
  return html`${heading(what, panel.level, { deeper: 2, look: 'debug-heading' })}
    <p class="note">${t(first.severity)} · ${n('times', count)} · <code>${first.code}</code></p>
    <p>${mend}</p>
    <ul aria-label=${t('where')}>
      ${group
        .slice(0, MOST_EXAMPLES)
        .map(
          (each) =>
            html`<li>
              ${place(each, panel)}${each.value === undefined ? nothing : html`: <bdi dir="auto">${each.value}</bdi>`}
            </li>`,
        )}
      ${others > 0 ? html`<li>${n('others', others)}</li>` : nothing}
    </ul>`;
}
