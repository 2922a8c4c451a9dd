import { rulesAddress, tally, type Checkup, type Finding } from '../doctor/finding.ts';
import { findingWords, reportWords, type DoctorLanguage } from '../doctor/finding-words.ts';
import { groupsOf, type FindingGroup } from '../doctor/groups.ts';
import type { Checked } from './checked.ts';
import { saidIn } from '../doctor/said.ts';
import { formatName, nameShown, placeShown, tame } from '../doctor/shown-text.ts';

/** The report for a person at a terminal. `docs` is the folder that holds the documentation. */
export function textReport(all: readonly Checked[], language: DoctorLanguage, docs?: string): string {
  const documents = all.map((checked) => documentText(checked, language));
  const hasFindings = all.some(({ checkup }) => checkup.findings.length > 0);
  const rules = docs && hasFindings ? [`${reportWords('rule', language)}: ${docs}${rulesAddress(language)}`] : [];
  return `${[...documents, summary(all, language), ...rules].join('\n\n')}\n`;
}

/** "Nagekeken: 2. Fouten: 1 …" */
export function summary(all: readonly Checked[], language: DoctorLanguage): string {
  const counts = tally(all.flatMap(({ checkup }) => checkup.findings));
  return reportWords('summary', language, { documents: all.length, ...counts });
}

/** "diensten, GeoJSON, 12 records"; nothing of what was not there to be seen. */
export function whatItIs({ kind, format, count }: Checkup, language: DoctorLanguage): string {
  if (kind === undefined && format === undefined) return '';
  const records = reportWords(count === 1 ? 'records.one' : 'records.many', language, { count });
  return [
    reportWords(`kind.${kind ?? 'unknown'}`, language),
    ...(format === undefined ? [] : [formatName(format, language)]),
    ...(kind === undefined || kind === 'config' ? [] : [records]),
  ].join(', ');
}

function documentText({ name, checkup }: Checked, language: DoctorLanguage): string {
  const { findings, next } = checkup;
  const groups = groupsOf(findings).map((group) => groupText(group, language));
  return [
    [tame(name), whatItIs(checkup, language)].filter(Boolean).join(': '),
    ...(groups.length > 0 ? groups : [`  ${reportWords('fine', language)}`]),
    ...(next === undefined ? [] : [`  ${reportWords('more', language)}`]),
  ].join('\n\n');
}

function groupText({ code, severity, examples, others }: FindingGroup, language: DoctorLanguage): string {
  const { what, mend } = findingWords(code, language);
  const mark = `${reportWords(severity, language)} (${reportWords(`meaning.${severity}`, language)})`;
  return [
    `  ${mark}: ${what}  [${code}]`,
    `    ${mend}`,
    ...examples.flatMap((finding) => exampleText(finding, language)).map((line) => `      ${line}`),
    ...(others > 0
      ? [`      ${reportWords(others === 1 ? 'others.one' : 'others.many', language, { count: others })}`]
      : []),
  ].join('\n');
}

function exampleText(finding: Finding, language: DoctorLanguage): string[] {
  const { field, name, value, message } = finding;
  const words = nameShown(name, language);
  const where = [placeShown(finding, language), words && `‘${words}’`, field && tame(field)].filter(Boolean).join(', ');
  const said = value === undefined ? '' : tame(value);
  const line = [where, said].filter(Boolean).join(': ');
  const why = message ? `${reportWords('said', language)}: ${saidIn(message, language).words}` : '';
  return [line, why].filter(Boolean);
}
