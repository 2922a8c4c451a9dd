import type { RowReport } from '../format.ts';
import { BOUND, endOfLine, nameOf, unfolded, type RawEvent } from './icalendar-lines.ts';

/** One line of an event: `DTSTART;TZID=Europe/Brussels:20261125T170000`. */
export interface Property {
  /** As it stands behind the colon. */
  readonly value: string;
  /** By upper-case name. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** What an event says, by upper-case name. Who was invited is not in it: such lines are never read. */
export class Properties {
  readonly #all = new Map<string, Property[]>();

  add(name: string, property: Property): void {
    const known = this.#all.get(name);
    if (known) known.push(property);
    else this.#all.set(name, [property]);
  }
  all(name: string): readonly Property[] {
    return this.#all.get(name) ?? [];
  }
  first(name: string): Property | undefined {
    return this.all(name)[0];
  }
  /** The first words under one of these names. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const words = unescaped(this.first(name)?.value ?? '').trim();
      if (words) return words;
    }
    return undefined;
  }
  word(name: string): string {
    return this.first(name)?.value.toUpperCase() ?? '';
  }
}

const READ = new Set(
  (
    'UID SUMMARY DESCRIPTION X-ALT-DESC LOCATION GEO X-APPLE-STRUCTURED-LOCATION DTSTART DTEND DURATION RDATE EXDATE ' +
    'RECURRENCE-ID RRULE EXRULE SEQUENCE LAST-MODIFIED DTSTAMP STATUS CLASS CATEGORIES ORGANIZER URL CONFERENCE ' +
    'X-GOOGLE-CONFERENCE IMAGE ATTACH X-MICROSOFT-CDO-ALLDAYEVENT'
  ).split(' '),
);
/** A real event has some thirty. */
const MOST_PROPERTIES = 3000;
const LINE = /^(?:[A-Za-z][\w-]{0,59}[;:](?!\/\/)|[A-Z-]{3,60}=)/;
/** "Prijs: 5 euro", in a text whose lines were never folded: no program writes a property so. */
const SAID = /^[A-Z]?[a-z][\w-]*: (?!mailto:)/;

const isLine = (line: string): boolean => LINE.test(line) && (READ.has(nameOf(line)) || !SAID.test(line));

/** The lines of one event, each read apart, so that one that cannot be read costs one field. */
export function propertiesOf({ text }: RawEvent, report: RowReport): Properties {
  const properties = new Properties();
  let count = 0;
  for (const line of linesOf(text, report)) {
    const name = nameOf(line);
    if (!READ.has(name)) continue;
    if (++count > MOST_PROPERTIES) break;
    const property = propertyOf(line);
    if (property) properties.add(name, property);
    else report.warning('line.unreadable', '', line);
  }
  return properties;
}

/** `undefined` where a quote has no end, or no value follows. */
function propertyOf(line: string): Property | undefined {
  const parameters = new Map<string, string>();
  let at = nameOf(line).length;
  while (line[at] === ';') {
    const equals = line.indexOf('=', at);
    if (equals < 0) return undefined;
    const end = endOfParameter(line, equals + 1);
    parameters.set(line.slice(at + 1, equals).toUpperCase(), parameterOf(line.slice(equals + 1, end)));
    at = end;
  }
  if (line[at] !== ':') return undefined;
  const value = line.slice(at + 1).trim();
  const isQuoted = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE';
  return { value: isQuoted ? fromQuoted(value) : value, parameters };
}

/** `Caf=C3=A9`, as vCalendar 1.0 has it; a line that ends with `=` goes on. */
const fromQuoted = (value: string): string =>
  fromPercent(
    value
      .replace(/=(?:\\n|$)/g, '')
      .replaceAll('%', '%25')
      .replace(/=(?=[\dA-F]{2})/gi, '%'),
  );

/** `Jan%20Peeters`, in UTF-8 or else in Latin-1. */
export function fromPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}

/** The `;` or `:` after it, as neither in quotes is. */
function endOfParameter(line: string, from: number): number {
  let quoted = false;
  let at = from;
  for (; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (!quoted && (line[at] === ';' || line[at] === ':')) break;
  }
  return at;
}

const CARETS: Readonly<Record<string, string>> = { '^n': '\n', '^^': '^', "^'": '"' };

/** Without its quotes, and with what RFC 6868 writes with a caret. */
const parameterOf = (written: string): string =>
  written
    .replaceAll('"', '')
    .replace(/\^[n^']/g, (caret) => CARETS[caret] ?? caret)
    .trim();

/** Text as it is meant (RFC 5545 §3.3.11); some programs put a backslash before a quote too. */
export const unescaped = (value: string): string =>
  value.replace(/\\([nN;,\\"])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** The parts of a list; a comma after a backslash belongs to the words. */
export const partsIn = (value: string): readonly string[] => value.split(/(?<!\\),/);

/** The event's own lines, without those of its alarms. What is no line at all belongs to the text before it. */
function linesOf(text: string, report: RowReport): readonly string[] {
  const lines: string[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at = endOfLine(text, at) + 1) {
    if (text[at] === ' ' || text[at] === '\t') continue;
    const start = text.slice(at, at + 62);
    if (BOUND.test(start)) depth += /^b/i.test(start) ? 1 : -1;
    else if (depth === 1) {
      // A name may be folded too.
      const isSkipped = isLine(start) && !READ.has(nameOf(start));
      const line = isSkipped ? start : unfolded(text, at, endOfLine(text, at));
      if (isLine(line)) lines.push(line);
      else if (line.trim()) {
        report.advice('line.broken', '', line);
        lines.push(`${lines.pop() ?? ''}\\n${line}`);
      }
    }
  }
  return lines;
}
