import { weekdayOf } from '../../domain/local-time.ts';
import { localStampOf } from '../../domain/zoned-time.ts';
import type { RowReport } from '../format.ts';
import { partsOf, ruleIn, untilOf } from '../rrule.ts';
import type { Library } from './icalendar-beyond.ts';
import type { Stretch } from './icalendar-expand.ts';
import type { Properties } from './icalendar-properties.ts';
import { plain, shifted, ticks } from './icalendar-times.ts';
import type { Timing } from './icalendar-timing.ts';

/** A series as its rules give it. */
export interface Series {
  /** One RRULE that says all of it, with its UNTIL on the wall clock. */
  readonly rule?: string;
  /** Its starts, where no such rule can: those of the year behind us and the two to come. */
  readonly starts?: readonly string[];
  /** What it leaves out, also of the moments that are listed beside it. */
  readonly except?: readonly string[];
}

/** The part of a series between two changes to all that follows: from `at` on, before the next. */
export interface Part {
  readonly at?: string | undefined;
  readonly before?: string | undefined;
}

/** How a part of a series lies to what its rule says. */
export interface Moved {
  readonly isToOtherDay: boolean;
  /** The stamp of that part for one of the series. */
  readonly moved: (stamp: string) => string;
}

const MOST = 500;
/** Two is rare already. */
const MOST_RULES = 5;
const DAY = 86_400_000;

/** Of RFC 5545 §3.3.10 and RFC 7529; `UNTL` is no end, and without it a series would never stop. */
const KNOWN =
  /^(?:FREQ|INTERVAL|UNTIL|COUNT|WKST|RSCALE|SKIP|BY(?:SECOND|MINUTE|HOUR|(?:YEAR|MONTH)?DAY|WEEKNO|MONTH|SETPOS))$/;

type Parts = Map<string, string>;

const textOf = (parts: Parts): string => [...parts].map((part) => part.join('=')).join(';');

/** Reads the rules of series. One that cannot be read is reported, and gives nothing. */
export class RuleReader {
  readonly #now: number;
  readonly #library: Library | undefined;

  /** `now`: milliseconds since 1970. `library`: what writes out a rule, where one of the feed needs it. */
  constructor(now: number, library: Library | undefined) {
    this.#now = now;
    this.#library = library;
  }
  /** What the rules of an event say of one part of it, which may be later than they say. */
  series(says: Properties, timing: Timing, part: Part, shift: Moved, report: RowReport): Series {
    const { start, utc, zone } = timing;
    const rules = rulesIn(says, 'RRULE', timing);
    const not = rulesIn(says, 'EXRULE', timing);
    const [only] = rules;
    if (only === undefined || start === undefined || Number.isNaN(ticks(start))) return {};
    if (rules.length + not.length > MOST_RULES) {
      report.warning('repeat.unreadable', 'RRULE', textOf(only));
      return {};
    }
    const isPlain = rules.length === 1 && not.length === 0 && utc === undefined && !shift.isToOtherDay;
    if (isPlain && ruleIn(textOf(only), zone) !== 'beyond') return { rule: this.#ruleOf(only, start, part, report) };
    if (utc !== undefined) report.advice('repeat.utc', 'RRULE', textOf(only));
    const starts = (each: Parts) => this.#starts(each, timing, start, report);
    const except = new Set(not.flatMap(starts));
    const { at = '', before = '9' } = part;
    const kept = rules.flatMap(starts).filter((each) => !except.has(each) && each >= at && each < before);
    return { starts: [...new Set(kept)].sort().map(shift.moved), except: [...except].map(shift.moved) };
  }
  /** The rule of one part: it ends before the next, and has fewer to count from where it begins. */
  #ruleOf(rule: Parts, start: string, { at, before }: Part, report: RowReport): string {
    const own = new Map(rule);
    const count = Number(own.get('COUNT'));
    if (before !== undefined) {
      own.delete('COUNT');
      own.set('UNTIL', plain(shifted(before, before.length === 10 ? -DAY : -60_000)));
    } else if (at !== undefined && count > 0) {
      const passed = this.#expand(rule, start, { from: start, to: at, most: MOST * 10 }, report);
      own.set('COUNT', String(Math.max(1, count - passed.filter((each) => each < at).length)));
    }
    return textOf(own);
  }
  /** The starts that a rule gives around now, on the wall clock. */
  #starts(rule: Parts, { utc, zone }: Timing, start: string, report: RowReport): readonly string[] {
    const now = new Date(this.#now).toISOString();
    const day = (days: number) => shifted(now.slice(0, start.length), days * DAY);
    const isFinite = rule.has('COUNT') || rule.has('UNTIL');
    const from = utc ?? start;
    const all = isFinite && this.#expand(rule, from, { from, to: day(2 * 366), most: MOST + 1 }, report);
    const around = (days: number, most: number) =>
      this.#expand(rule, from, { from: day(days), to: day(2 * 366), most }, report);
    const starts = all !== false && all.length <= MOST ? all : around(-366, MOST + 1);
    const isMore = starts.length > MOST;
    if (isMore) report.warning('moments.limit', 'RRULE', textOf(rule));
    // What fills the list within days leaves room only for what is to come.
    const kept = isMore ? around(-1, MOST) : starts;
    return utc === undefined ? kept : kept.map((each) => localStampOf(new Date(ticks(each)), zone));
  }
  #expand(rule: Parts, start: string, wanted: Stretch, report: RowReport): readonly string[] {
    try {
      if (![...rule.keys()].every((name) => KNOWN.test(name))) throw new RangeError('Nobody knows how it goes on.');
      const { rule: asked, isIn } = withoutWeeks(rule);
      const starts = this.#library?.expand(textOf(asked), start, wanted);
      if (starts) return starts.filter(isIn);
    } catch {
      // What it was is no help to a partner; the rule is.
    }
    report.warning('repeat.unreadable', 'RRULE', textOf(rule));
    return [];
  }
}

/** The parts of each rule; a time of day that is the start's own says nothing. */
function rulesIn(says: Properties, name: 'RRULE' | 'EXRULE', timing: Timing): readonly Parts[] {
  const [hour, minute] = (timing.utc ?? timing.start ?? '').slice(11).split(':').map(Number);
  return says.all(name).map(({ value }) => {
    const parts = new Map([...partsOf(value)].filter(([part, what]) => what !== '' && !part.startsWith('X-')));
    if (Number(parts.get('BYHOUR')) === hour) parts.delete('BYHOUR');
    if (Number(parts.get('BYMINUTE')) === minute) parts.delete('BYMINUTE');
    if (/^\d+$/.test(parts.get('BYSECOND') ?? '')) parts.delete('BYSECOND');
    const until = parts.get('UNTIL');
    if (until !== undefined) parts.set('UNTIL', endOf(until, timing));
    return parts;
  });
}

/** UNTIL in UTC, local or a day, as what it is compared with: the wall clock, or UTC where DTSTART is in that. */
function endOf(until: string, { zone, utc, allDay }: Timing): string {
  // Midnight in UTC is how many write a day; any other time is one on the wall.
  const written = allDay ? until.replace(/T0000(?:00)?Z$/, '') : until;
  const last = untilOf(written, utc === undefined ? zone : 'UTC');
  return last === undefined ? until : plain(allDay ? last.slice(0, 10) : last);
}

/** Which starts the library, that miscounts the weeks of a year, has to leave to us: those in the weeks of `BYWEEKNO`. */
function withoutWeeks(rule: Parts): { readonly rule: Parts; readonly isIn: (start: string) => boolean } {
  const weeks = rule.get('BYWEEKNO')?.split(',').map(Number);
  if (!weeks) return { rule, isIn: () => true };
  const { BYWEEKNO: _, ...others } = Object.fromEntries(rule);
  const isSaid = Object.keys(others).every((name) => /^(?:FREQ|BYDAY|UNTIL|BYHOUR|BYMINUTE)$/.test(name));
  if (!isSaid || rule.get('FREQ') !== 'YEARLY' || !weeks.every((week) => week > 0)) {
    throw new RangeError('These weeks cannot be counted.');
  }
  const weekly = new Map(Object.entries({ ...others, FREQ: 'WEEKLY' }));
  return { rule: weekly, isIn: (start) => weeks.includes(weekOf(start.slice(0, 10))) };
}

/** The week of ISO 8601: that of its Thursday, whose year it belongs to. */
function weekOf(day: string): number {
  const thursday = shifted(day, (4 - weekdayOf(day)) * DAY);
  return Math.floor((ticks(thursday) - ticks(`${thursday.slice(0, 4)}-01-01`)) / DAY / 7) + 1;
}
