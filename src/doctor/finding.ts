import type { Area } from '../domain/area.ts';
import type { Config } from '../domain/config.ts';
import type { FeedKind, FeedRequest, Problem } from '../domain/feed.ts';
import { ruleOf, type DoctorLanguage } from './finding-words.ts';

/** What a document can be checked as. */
export type DocumentKind = FeedKind | 'config';

/** One answer of a server, or one file, as it is. */
export interface CheckedDocument {
  readonly bytes: Uint8Array;
  /** Absolute; links in it resolve against it. Of a file: any address that its neighbours share. */
  readonly url: string;
  /** How it came. Absent: it is a file. */
  readonly headers?: Pick<Headers, 'get'>;
  /** A page asked for it, which sees only some headers of another site, and only where it may read there. */
  readonly byPage?: boolean;
}

export interface ExamineOptions extends Partial<Omit<FeedRequest, 'url'>> {
  /** Absent: what it says itself, else the kind that reads most of it. */
  readonly kind?: DocumentKind;
  /** Of the town. Points outside all of them are told. */
  readonly areas?: readonly Area[];
  /** Of the site that is to show it: whether it may read it there. */
  readonly origin?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** A document that is being checked. */
export interface Patient extends CheckedDocument {
  readonly text: string;
  /** `undefined` where it is no JSON. */
  readonly json: unknown;
  /** What is wrong with its encoding; a list that is read says so itself. */
  readonly badBytes: readonly Problem[];
  readonly options: ExamineOptions;
}

/** Where in the text, both counted from 1; columns in UTF-16 units, as editors count them. */
export interface TextPlace {
  readonly line: number;
  /** Absent where only the line is known. */
  readonly column?: number;
}

/** A problem, with where it stands in the file. */
export interface Finding extends Problem {
  /** A tip for every record of the list is told once: how many there are. */
  readonly records?: number;
  /** The field in its record, as the path writes it: `contact/email`, `Postcode`, `DTSTART`. */
  readonly field?: string;
  readonly place?: TextPlace;
  /** What exactly went wrong, in English: of what could not be read. */
  readonly message?: string;
}

/** What there is to say of one document. */
export interface Checkup {
  /** What it was read as; `undefined` where nothing reads it. */
  readonly kind?: DocumentKind;
  /** Its form, also where nothing reads it; `undefined` where it has none that is known. */
  readonly format?: string;
  /** Records that a resident can see. */
  readonly count: number;
  readonly findings: readonly Finding[];
  /** The address of its next page, which was not looked at. */
  readonly next?: string;
  /** What a config says. */
  readonly config?: Config;
}

export type Severity = Problem['severity'];

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** How many there are of each; a finding may stand for more than one. */
export function tally(findings: Iterable<Finding>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity, count = 1 } of findings) counts[severity] += count;
  return counts;
}

/** The page of the rule that explains a code, relative to the installed folder. */
export function ruleAddress(code: string, language: DoctorLanguage = 'nl'): string {
  return rulePage(ruleOf(code).replace('*', 'any'), language);
}

/** The list of all rules. */
export const rulesAddress = (language: DoctorLanguage): string => rulePage('index', language);

const rulePage = (name: string, language: DoctorLanguage): string =>
  `docs/rules/${name}${language === 'nl' ? '' : `.${language}`}.html`;
