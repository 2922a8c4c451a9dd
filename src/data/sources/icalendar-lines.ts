/** One VCALENDAR of the file, with what its own lines say. */
export interface Calendar {
  /** Upper-case property name → value, of the first line with that name. */
  readonly says: Map<string, string>;
  /** The text of each VTIMEZONE. */
  readonly zones: string[];
}

/** A VEVENT, cut out and not looked into. */
export interface RawEvent {
  readonly calendar: Calendar;
  /** Of its BEGIN, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly uid: string | undefined;
}

export interface Scanned {
  readonly calendars: readonly Calendar[];
  readonly events: readonly RawEvent[];
  /** Lines of events that have no end. */
  readonly broken: readonly number[];
  /** How many to-dos, journal entries and the like there are. */
  readonly tasks: number;
  /** What the file stops in the middle of. */
  readonly openAtEnd: 'event' | 'calendar' | undefined;
}

/** Longer lines are cut: no field that we show is that long, and a line of megabytes must not hold up the page. */
const LONGEST = 50_000;
const TASK = /^(?:VTODO|VJOURNAL|VFREEBUSY|VAVAILABILITY)$/;
const KEPT = /^(?:METHOD|NAME|X-WR-CALNAME|X-WR-TIMEZONE|LAST-MODIFIED)$/;

/** Where a component begins or ends; "Begin: 14 uur" is a line of a text. */
export const BOUND = /^(?:BEGIN|END)(?:;[^:]{0,40})?:[a-z][\w-]* *(?:[\r\n]|$)/i;

const isFold = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/** The line at `at` with its folds taken out (RFC 5545 §3.1), whether it ends with CRLF or LF. */
export function unfolded(text: string, at: number, end: number): string {
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    pieces.push(text.slice(at, Math.min(text[end - 1] === '\r' ? end - 1 : end, at + LONGEST)));
    length += end - at;
    if (!isFold(text, end + 1) || length > LONGEST) return pieces.join('');
    at = end + 2;
    end = endOfLine(text, at - 1);
  }
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the value begins: after the first colon that is not in a quoted parameter; -1 without one. */
export function valueAt(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at + 1;
  }
  return -1;
}

export const nameOf = (line: string): string => (/^[\w-]{1,60}/.exec(line)?.[0] ?? '').toUpperCase();

/**
 * Cuts an iCalendar file into its events, in one pass that reads only the lines it must: of ten megabytes that takes a blink,
 * so that the rest can be done one event at a time.
 */
export function scan(source: string): Scanned {
  const text = source.includes('\n') ? source : source.replaceAll('\r', '\n');
  const scanner = new Scanner(text);
  for (let at = 0, line = 1; at < text.length; line++) {
    const end = endOfLine(text, at);
    if (!isFold(text, at) || line === 1) scanner.see(at, end, line);
    at = end + 1;
  }
  return scanner.scanned;
}

/** Where we are; `depth` counts what is within it, such as alarms. */
interface Inside {
  readonly name: string;
  readonly at: number;
  readonly line: number;
  depth: number;
  uid?: string;
}

class Scanner {
  readonly #text: string;
  readonly #calendars: Calendar[] = [];
  readonly #events: RawEvent[] = [];
  readonly #broken: number[] = [];
  #tasks = 0;
  #calendar: Calendar | undefined;
  /** The event, zone or other component that we are in. */
  #inside: Inside | undefined;

  constructor(text: string) {
    this.#text = text;
  }
  get scanned(): Scanned {
    const openAtEnd = this.#inside?.name === 'VEVENT' ? 'event' : this.#calendar && 'calendar';
    return {
      calendars: this.#calendars,
      events: this.#events,
      broken: this.#broken,
      tasks: this.#tasks,
      openAtEnd,
    };
  }
  see(at: number, end: number, line: number): void {
    const inside = this.#inside;
    // B, E and U begin what is looked for within a component: BEGIN, END and UID.
    if (inside && !/[beu]/i.test(this.#text.charAt(at))) return;
    const start = line === 1 ? this.#text.slice(at, end).trimStart() : this.#text.slice(at, at + 62);
    const name = nameOf(start);
    if (BOUND.test(start)) {
      if (name === 'BEGIN') this.#begin(this.#value(at, end), at, line);
      else this.#end(this.#value(at, end), end);
    } else if (inside?.name === 'VEVENT') {
      if (name === 'UID' && inside.depth === 0) inside.uid ??= this.#value(at, end);
    } else if (!inside && this.#calendar && KEPT.test(name) && !this.#calendar.says.has(name)) {
      this.#calendar.says.set(name, this.#value(at, end));
    }
  }
  #value(at: number, end: number): string {
    const line = unfolded(this.#text, at, end);
    const from = valueAt(line);
    return from < 0 ? '' : line.slice(from).trim();
  }
  #begin(component: string, at: number, line: number): void {
    const name = component.toUpperCase();
    if (name === 'VCALENDAR') {
      this.#lose();
      this.#calendar = { says: new Map(), zones: [] };
      this.#calendars.push(this.#calendar);
    } else if (this.#inside && name !== 'VEVENT') this.#inside.depth += 1;
    else {
      this.#lose();
      this.#inside = { name, at, line, depth: 0 };
      if (TASK.test(name)) this.#tasks += 1;
    }
  }
  #end(component: string, end: number): void {
    const name = component.toUpperCase();
    const inside = this.#inside;
    if (name === 'VCALENDAR') {
      this.#lose();
      this.#calendar = undefined;
    } else if (inside?.name === name) {
      this.#keep(inside, end);
      this.#inside = undefined;
    } else if (inside && inside.depth > 0) inside.depth -= 1;
  }
  #keep({ name, at, line, uid = '' }: Inside, end: number): void {
    if (name !== 'VEVENT' && name !== 'VTIMEZONE') return;
    const calendar: Calendar = this.#calendar ?? this.#calendars.at(-1) ?? { says: new Map(), zones: [] };
    if (this.#calendars.length === 0) this.#calendars.push(calendar);
    const text = this.#text.slice(at, end);
    if (name === 'VEVENT') this.#events.push({ calendar, line, text, uid: uid || undefined });
    else calendar.zones.push(text);
  }
  /** What began and never ended. */
  #lose(): void {
    if (this.#inside?.name === 'VEVENT') this.#broken.push(this.#inside.line);
    this.#inside = undefined;
  }
}
