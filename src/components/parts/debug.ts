import { html, nothing, type TemplateResult } from 'lit';
import { tally, type Checkup, type Finding } from '../../doctor/finding.ts';
import { findingWords, reportWords } from '../../doctor/finding-words.ts';
import { groupsOf } from '../../doctor/groups.ts';
import { saidIn } from '../../doctor/said.ts';
import { formatName } from '../../doctor/shown-text.ts';
import type { FailureCode, FeedReport } from '../../domain/feed.ts';
import { colon } from '../../i18n/colon.ts';
import { moment } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { fill, type Values } from '../../i18n/message.ts';
import { en } from '../../i18n/problems/en.ts';
import { nl } from '../../i18n/problems/nl.ts';
import { unknownValue, type UnknownValue } from './debug-attributes.ts';
import { debugGroup, debugTip, type Panel } from './debug-findings.ts';
import { heading } from './heading.ts';

/** What the feed doctor says of a list; `undefined`: nothing, because it cannot read it from here. */
export type CheckupOf = (report: FeedReport) => Checkup | 'busy' | undefined;

/** What an element needs and was not given. */
export type Lack = 'no-feed' | 'no-config' | 'no-endpoint';

/**
 * What `debug` shows a webmaster in place: how each feed is doing, and what the feed doctor finds in it, grouped by kind, with
 * how to mend it. In Dutch on a Dutch page, else in English. What is known from showing the list stands there at once.
 *
 * @param level of the widget's own heading; the panel's begin one below it
 */
export function debugPanel(
  reports: readonly FeedReport[],
  language: Language,
  level = 2,
  checkupOf: CheckupOf = () => undefined,
  lacks: readonly Lack[] = reports.length > 0 ? [] : ['no-feed'],
  unknown: readonly UnknownValue[] = [],
): TemplateResult {
  const spoken = language === 'nl' ? 'nl' : 'en';
  const words = { nl, en }[spoken].panel;
  const t: Panel['t'] = (key, values?: Values) => fill(words[key], values);
  const n: Panel['n'] = (key, count) => t(`${key}.${count === 1 ? 'one' : 'many'}`, { count });
  const panel: Panel = { language: spoken, level, t, n };
  return html`<details open part="debug" class="debug no-print" lang=${spoken}>
    <summary>${t('title')}</summary>
    <p class="note">${t('why')}</p>
    ${lacks.map((lack) => html`<p class="alert">${t(lack)}</p>`)} ${unknown.map((each) => unknownValue(each, panel))}
    ${reports.map((report) => feed(report, checkupOf(report), panel))}
    ${lacks.length + unknown.length + reports.length === 0 ? html`<p>${t('none')}</p>` : nothing}
  </details>`;
}

/** What reading a list tells: the doctor says more exactly what it is. */
const FROM_READING: readonly (FailureCode | undefined)[] = ['parse', 'shape', 'links-only'];

function feed(report: FeedReport, found: Checkup | 'busy' | undefined, panel: Panel): TemplateResult {
  const { t, n, language } = panel;
  const { fetched, updated } = report;
  const checkup = found === 'busy' ? undefined : found;
  const findings = findingsOf(report, checkup);
  const isTold = checkup !== undefined && FROM_READING.includes(report.failure);
  const format = report.format ?? checkup?.format;
  const date = fetched ? moment(fetched, language) : '';
  const groups = groupsOf(findings);
  const advice = groups.filter(({ severity }) => severity === 'advice');
  return html`${heading(html`<bdi>${report.label || report.feed}</bdi>`, panel.level, { deeper: 1, look: 'debug-heading' })}
    <dl class="pairs">
      ${pair(t('address'), html`<code dir="ltr">${report.feed}</code>`)}
      ${pair(t('format'), format ? formatName(format, language) : t('format.unknown'))}
      ${pair(t('count'), n('count', report.count))} ${pair(t('state'), t(`state.${report.status}`, { date }))}
      ${updated && updated.getTime() !== fetched?.getTime() ? pair(t('updated'), moment(updated, language)) : nothing}
      ${findings.length > 0 ? pair(t('found'), t('found.counts', tally(findings))) : nothing}
    </dl>
    ${isTold ? nothing : failure(report, panel)}
    ${groups.filter((each) => !advice.includes(each)).map((group) => debugGroup(group, panel))}
    ${
      advice.length > 0
        ? html`<details class="more-debug">
            <summary>${n('tips', advice.length)}</summary>
            <ul>
              ${advice.map((group) => debugTip(group, panel))}
            </ul>
          </details>`
        : nothing
    }
    ${findings.length === 0 && !report.failure && found !== 'busy' ? html`<p>${t('none')}</p>` : nothing}
    ${checkup?.next === undefined ? nothing : html`<p class="note">${reportWords('more', language)}</p>`}
    ${found === 'busy' ? html`<p class="note">${t('busy')}</p>` : nothing}`;
}

const pair = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** The doctor's findings, and what it does not know: of later pages, and of other feeds that this one names. */
function findingsOf({ problems }: FeedReport, checkup: Checkup | undefined): readonly Finding[] {
  if (!checkup) return problems;
  const known = new Set(checkup.findings.map(({ code, path }) => `${code} ${path}`));
  return [...checkup.findings, ...problems.filter(({ code, path }) => !known.has(`${code} ${path}`))];
}

function failure({ failure: code, message }: FeedReport, { t, language }: Panel): TemplateResult | typeof nothing {
  if (!code) return nothing;
  const { what, mend } = findingWords(code, language);
  const said = message ? saidIn(message, language) : undefined;
  return html`<p class="alert"><strong>${what}</strong> ${mend}</p>
    ${said ? html`<p class="note">${t('said')}${colon(language)}<bdi lang=${said.language}>${said.words}</bdi></p>` : nothing}`;
}
