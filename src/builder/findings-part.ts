import { html, nothing, type TemplateResult } from 'lit';
import { formatName, nameShown, placeShown, tame } from '../doctor/shown-text.ts';
import { ruleAddress, tally, type Finding } from '../doctor/finding.ts';
import { findingWords, reportWords } from '../doctor/finding-words.ts';
import { groupsOf, type FindingGroup } from '../doctor/groups.ts';
import { saidIn } from '../doctor/said.ts';
import type { PartContext } from './builder-state.ts';
import type { CheckedFeed } from './checkups.ts';

/** What the feed doctor says of the lists, in plain words. */
export function findingsPart(context: PartContext): TemplateResult {
  const { state, say } = context;
  return html`<section aria-labelledby="findings" class="findings">
    <h2 id="findings">${say('findings')}</h2>
    ${
      state.checked === 'none'
        ? html`<p>${state.choice.widget === 'help-form' ? say('findings.form') : say('findings.none')}</p>`
        : state.checked === 'busy'
          ? html`<p>${say('findings.busy')}</p>`
          : state.checked.map((feed) => feedPart(feed, context))
    }
  </section>`;
}

/** What is said aloud once all is checked. */
export const spokenSummary = (checked: readonly CheckedFeed[], say: PartContext['say']): string =>
  say('findings.done', tally(checked.flatMap(({ checkup }) => checkup.findings)));

function feedPart(feed: CheckedFeed, context: PartContext): TemplateResult {
  const { language } = context.state;
  const { kind, format, count, findings, next } = feed.checkup;
  const misfit = misfitPart(feed, context);
  const isFine = findings.length === 0 && misfit === nothing;
  const records = reportWords(count === 1 ? 'records.one' : 'records.many', language, { count });
  const about = [
    ...(isFine ? [html`<b class="good">${reportWords('fine', language)}</b>`] : []),
    ...(kind === undefined ? [] : [reportWords(`kind.${kind}`, language)]),
    ...(format === undefined ? [] : [formatName(format, language)]),
    ...(kind === undefined || kind === 'config' ? [] : [records]),
  ];
  const groups = feed.isUnreached ? [] : groupsOf(findings);
  const advice = groups.filter(({ severity }) => severity === 'advice');
  return html`<div class="feed">
    <h3>${feed.name}</h3>
    ${about.length > 0 ? html`<p>${about.map((each, at) => [at > 0 ? ' · ' : '', each])}</p>` : nothing} ${misfit}
    ${groups.filter((group) => !advice.includes(group)).map((group) => groupPart(group, context))}
    ${
      advice.length > 0
        ? html`<details>
            <summary>${context.say('findings.advice', { count: tally(findings).advice })}</summary>
            ${advice.map((group) => groupPart(group, context))}
          </details>`
        : nothing
    }
    ${next === undefined ? nothing : html`<p>${reportWords('more', language)}</p>`}
  </div>`;
}

/** A list that is good in itself, and not what this widget asks for. */
function misfitPart({ wanted, isUnreached, checkup: { kind } }: CheckedFeed, { state, say }: PartContext) {
  const words = (what: string, mend: string) =>
    html`<div class="finding error">
      <p><b>${what}</b></p>
      <p>${mend}</p>
    </div>`;
  if (isUnreached) return words(say('findings.unreached'), say('findings.unreached.mend'));
  if (kind === undefined || kind === wanted) return nothing;
  if (kind === 'config') return words(say('findings.config'), say('findings.config.mend'));
  if (wanted === 'config') return words(say('findings.not-config'), say('findings.not-config.mend'));
  const name = (each: typeof kind) => reportWords(`kind.${each}`, state.language);
  return words(say('findings.kind', { found: name(kind), wanted: name(wanted) }), say('findings.kind.mend'));
}

function groupPart({ code, severity, examples, others }: FindingGroup, { state }: PartContext): TemplateResult {
  const { language } = state;
  const { what, mend } = findingWords(code, language);
  const lines = examples.flatMap((finding) => examplePart(finding, language));
  return html`<div class=${`finding ${severity}`}>
    <p>
      <span class="mark">${reportWords(severity, language)}</span>
      <b>${what}</b>
    </p>
    <p>
      ${mend}
      <a href=${`../${ruleAddress(code, language)}`} target="_blank" rel="noopener"
        >${reportWords('rule', language)}: <code>${code}</code></a
      >
    </p>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines}
            ${
              others > 0
                ? html`<li>
                    ${reportWords(others === 1 ? 'others.one' : 'others.many', language, { count: others })}
                  </li>`
                : nothing
            }
          </ul>`
        : nothing
    }
  </div>`;
}

function examplePart(finding: Finding, language: 'nl' | 'en'): TemplateResult[] {
  const { field, name, value, message } = finding;
  const words = nameShown(name, language);
  const said = message ? saidIn(message, language) : undefined;
  const parts = [
    placeShown(finding, language),
    words && html`<bdi>‘${words}’</bdi>`,
    field && html`<code>${tame(field)}</code>`,
    value !== undefined && html`<bdi>${tame(value)}</bdi>`,
    said && html`<bdi lang=${said.language}>${said.words}</bdi>`,
  ].filter(Boolean);
  return parts.length === 0 ? [] : [html`<li>${parts.map((part, at) => [at > 0 ? ' · ' : '', part])}</li>`];
}
