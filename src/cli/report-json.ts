import { plain } from '../domain/text.ts';
import { ruleAddress, tally } from '../doctor/finding.ts';
import { findingWords, type DoctorLanguage } from '../doctor/finding-words.ts';
import type { Checked } from './checked.ts';

/** The report for programs: `{version, summary, documents: [{name, kind, format, count, findings}]}`. */
export function jsonReport(all: readonly Checked[], language: DoctorLanguage): string {
  const documents = all.map(({ name, checkup: { kind, format, count, findings, next } }) => ({
    name,
    kind,
    format,
    count,
    morePages: next === undefined ? undefined : true,
    findings: findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      name: finding.name === undefined ? undefined : plain(finding.name, language),
      field: finding.field,
      path: finding.path,
      ...finding.place,
      value: finding.value,
      count: finding.count,
      records: finding.records,
      message: finding.message,
      ...findingWords(finding.code, language),
      rule: ruleAddress(finding.code, language),
    })),
  }));
  const summary = { documents: all.length, ...tally(all.flatMap(({ checkup }) => checkup.findings)) };
  return `${JSON.stringify({ version: 1, summary, documents }, null, 2)}\n`;
}
