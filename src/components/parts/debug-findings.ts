import { html, nothing, type TemplateResult } from 'lit';
import { ruleAddress, type Finding } from '../../doctor/finding.ts';
import { findingWords, type DoctorLanguage } from '../../doctor/finding-words.ts';
import type { FindingGroup } from '../../doctor/groups.ts';
import { saidIn } from '../../doctor/said.ts';
import { placeShown } from '../../doctor/shown-text.ts';
import { plain } from '../../domain/text.ts';
import type { Values } from '../../i18n/message.ts';
import type { ProblemWords } from '../../i18n/problems/nl.ts';
import { heading } from './heading.ts';

/** What every piece of the panel needs. */
export interface Panel {
  readonly language: DoctorLanguage;
  readonly level: number;
  readonly t: (key: keyof ProblemWords['panel'], values?: Values) => string;
  readonly n: (key: 'count' | 'times' | 'others' | 'tips', count: number) => string;
}

// Under a name of its own: the bundler would take "new URL(…, import.meta.url)" for a file to copy.
const here = import.meta.url;
/** The installed folder: this is in a folder of it. */
const FOLDER = new URL('../', here);

/** Findings of one code: what is wrong, how to mend it, and where it is. */
export function debugGroup({ code, severity, count, examples, others }: FindingGroup, panel: Panel): TemplateResult {
  const { t, n, language } = panel;
  const { what, mend } = findingWords(code, language);
  return html`${heading(what, panel.level, { deeper: 2, look: 'debug-heading' })}
    <p class="note">${t(severity)} · ${n('times', count)} · ${rule(code, panel)}</p>
    <p>${mend}</p>
    <ul aria-label=${t('where')}>
      ${examples.map((finding) => html`<li>${example(finding, panel)}</li>`)}
      ${others > 0 ? html`<li>${n('others', others)}</li>` : nothing}
    </ul>`;
}

/** Tips of one code: what could be better, how often, and the first of them, in one line. */
export function debugTip({ code, count, examples }: FindingGroup, panel: Panel): TemplateResult {
  const { n, language } = panel;
  const { what, mend } = findingWords(code, language);
  const first = examples.slice(0, MOST_EXAMPLES);
  return html`<li>
    <strong>${what}</strong> ${mend}
    <span class="note">
      ${n('times', count)} · ${rule(code, panel)}:
      ${first.map((finding, at) => [at > 0 ? '; ' : '', example(finding, panel)])}${count > first.length ? ['; ', n('others', count - first.length)] : ''}
    </span>
  </li>`;
}

const MOST_EXAMPLES = 3;

const rule = (code: string, { language }: Panel) =>
  html`<a href=${new URL(ruleAddress(code, language), FOLDER).href}><code>${code}</code></a>`;

function example(finding: Finding, panel: Panel): readonly unknown[] {
  const { field, path, place, value, message } = finding;
  const named = record(finding, panel);
  const said = message ? saidIn(message, panel.language) : undefined;
  const isPlaced = place !== undefined || /^row \d+$/.test(path);
  const parts = [
    path || place ? nothing : panel.t('whole'),
    isPlaced ? placeShown(finding, panel.language) : nothing,
    named ? html`<bdi dir="auto">${named}</bdi>` : nothing,
    isPlaced ? field && html`<code dir="ltr">${field}</code>` : path && html`<code dir="ltr">${path}</code>`,
    value === undefined ? nothing : html`<bdi dir="auto">${value}</bdi>`,
    said ? html`<bdi lang=${said.language}>${said.words}</bdi>` : nothing,
  ].filter((part) => part !== nothing && part);
  return parts.map((part, at) => [at > 0 ? ' · ' : '', part]);
}

/** "record 3, ‘Buurthuis’": people count from 1, and know a record by its name. Tables say the row in their place. */
function record({ path, name: text }: Finding, { t, language }: Panel): string {
  const at = /^\/(?:items\/)?(\d+)(?=\/|$)/.exec(path)?.[1];
  const name = plain(text, language);
  if (at === undefined) return name && t('named', { name });
  return t(name ? 'record.named' : 'record', { number: Number(at) + 1, name });
}
