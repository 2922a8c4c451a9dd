import { ruleAddress, SEVERITIES, tally, type Finding } from '../doctor/finding.ts';
import { findingWords, reportWords, type DoctorLanguage } from '../doctor/finding-words.ts';
import { groupsOf, type FindingGroup } from '../doctor/groups.ts';
import type { Checked } from './checked.ts';
import { summary, whatItIs } from './report-text.ts';
import { saidIn } from '../doctor/said.ts';
import { nameShown, placeShown, tame } from '../doctor/shown-text.ts';

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}' +
  'section{border-block-start:1px solid GrayText;margin-block-start:2rem}h3{margin-block-end:.25rem}' +
  'code,h2{overflow-wrap:anywhere}.mark{font-weight:bold}@media(prefers-color-scheme:dark){:root{color-scheme:dark}}';

export interface HtmlOptions {
  readonly language: DoctorLanguage;
  /** Absolute, of the folder that holds `docs`: each rule is then a link. */
  readonly docs?: string;
}

/** The report as one page to keep or to send. It has no script, and asks nothing of any server. */
export function htmlReport(all: readonly Checked[], { language, docs }: HtmlOptions): string {
  const title = escaped(reportWords('title', language));
  const sections = all.map((checked) => section(checked, { language, ...(docs && { docs }) })).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(summary(all, language))}</p>
${sections}
</main>
</body>
</html>
`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => tame(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

function section({ name, checkup }: Checked, options: HtmlOptions): string {
  const { language } = options;
  const { findings, next } = checkup;
  const counts = tally(findings);
  const marks = SEVERITIES.filter((each) => counts[each] > 0).map(
    (each) => `${reportWords(each, language)}: ${counts[each]}`,
  );
  const about = [whatItIs(checkup, language), ...marks, ...(next === undefined ? [] : [reportWords('more', language)])];
  const groups = groupsOf(findings).map((group) => groupPart(group, options));
  const fine = `<p>${escaped(reportWords('fine', language))}</p>`;
  return `<section>
<h2>${escaped(name)}</h2>
<p>${about.filter(Boolean).map(escaped).join(' · ')}</p>
${groups.length > 0 ? groups.join('\n') : fine}
</section>`;
}

function groupPart({ code, severity, findings, count }: FindingGroup, { language, docs }: HtmlOptions): string {
  const { what, mend } = findingWords(code, language);
  const others = count - findings.length;
  const named = `<code>${escaped(code)}</code>`;
  const rule = docs ? `<a href="${escaped(new URL(ruleAddress(code, language), docs).href)}">${named}</a>` : named;
  const mark = `${reportWords(severity, language)} (${reportWords(`meaning.${severity}`, language)})`;
  const more = reportWords(others === 1 ? 'others.one' : 'others.many', language, { count: others });
  return `<h3>${escaped(what)}</h3>
<p><span class="mark">${escaped(mark)}</span> ${rule}</p>
<p>${escaped(mend)}</p>
<ul>
${findings.map((finding) => `<li>${findingPart(finding, language)}</li>`).join('\n')}
${others > 0 ? `<li>${escaped(more)}</li>` : ''}
</ul>`;
}

function findingPart(finding: Finding, language: DoctorLanguage): string {
  const { field, name, value, message } = finding;
  const words = nameShown(name, language);
  const said = message ? saidIn(message, language) : undefined;
  const parts = [
    escaped(placeShown(finding, language)),
    words && `<bdi>‘${escaped(words)}’</bdi>`,
    field && `<code>${escaped(field)}</code>`,
    value !== undefined && `<bdi>${escaped(value)}</bdi>`,
    said && `<bdi lang="${said.language}">${escaped(said.words)}</bdi>`,
  ];
  return parts.filter(Boolean).join(' · ');
}
