import { fill, type Values } from '../i18n/message.ts';
import * as doctorEn from '../i18n/problems/doctor-en.ts';
import * as doctorNl from '../i18n/problems/doctor-nl.ts';
import { en } from '../i18n/problems/en.ts';
import { explain, explainedBy } from '../i18n/problems/explain.ts';
import { nl } from '../i18n/problems/nl.ts';
import type { Explanation } from '../i18n/problems/panel-nl.ts';

/** Who mends a feed reads one of these. */
export type DoctorLanguage = 'nl' | 'en';

const WORDS = {
  nl: { ...nl, report: doctorNl.doctorReport, problems: { ...nl.problems, ...doctorNl.doctorProblems } },
  en: { ...en, report: doctorEn.doctorReport, problems: { ...en.problems, ...doctorEn.doctorProblems } },
};

/** What a code means, and how to mend it. Every code has some words. */
export function findingWords(code: string, language: DoctorLanguage): Explanation {
  const words = WORDS[language];
  const failures: Readonly<Record<string, Explanation>> = words.failures;
  return (Object.hasOwn(failures, code) ? failures[code] : undefined) ?? explain(words, code);
}

const explained = { ...WORDS.nl.problems, ...nl.failures };

/** Every key that explains a code; `*` in it stands for any words. Each has a page in the documentation. */
export const RULES: readonly string[] = Object.keys(explained);

/** The rule that explains a code: one of `RULES`. */
export const ruleOf = (code: string): string => explainedBy(explained, code);

type ReportKey = keyof doctorNl.DoctorWords['doctorReport'];

/** The words of a report. */
export const reportWords = (key: ReportKey, language: DoctorLanguage, values?: Values): string =>
  fill(WORDS[language].report[key], values);
