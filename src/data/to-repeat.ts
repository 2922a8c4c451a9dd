import type { LocalStamp, Moment } from '../domain/activity.ts';
import type { Repeat } from '../domain/repeat.ts';
import type { RowReport } from './format.ts';
import { allOf, dayIn, ruleFrom, wholeNumber, type Rule } from './rule-parts.ts';
import { listed, moments, stamp } from './to-moment.ts';
import { NONE, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { line } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';

/** What reads a series that is no plain table; each part is loaded only for a feed that has such a one. */
export interface RepeatSyntax {
  /** Reads an RRULE; `'beyond'` is one that no `Repeat` can say. */
  readonly rrule?: ((rule: string, timezone: string) => Rule | 'beyond' | undefined) | undefined;
  /** Reads `every 2 weeks on tuesday`; an end without a year is the first one after `start`. */
  readonly words?: ((text: string, start: LocalStamp) => Rule | undefined) | undefined;
  /** Writes out a rule that is beyond a `Repeat`: its starts around now, `undefined` where it cannot be read either. */
  readonly expand?: ((rule: string, start: LocalStamp, timezone: string) => LocalStamp[] | undefined) | undefined;
}

/** What is said of a series. */
export interface Series {
  readonly repeat?: Repeat;
  /** The starts of a rule that was written out. */
  readonly starts: readonly LocalStamp[];
  readonly extra: readonly Moment[];
  /** By an RRULE, or as it was kept, a series begins at its start, by anything else on the first day from there that is one of its own. */
  readonly isExact: boolean;
  /** As it was written, for who has to mend it. */
  readonly said: unknown;
}

const UNITS = ['day', 'week', 'month', 'year'] as const;

/** A `Repeat` as it is kept, in a feed that was written from one. */
function keptRule({ every, on, monthDays, months, positions, weekStart }: Fields): Rule | undefined {
  const unit = UNITS.find((each) => each === every);
  const isKept = !isNothing([monthDays, months, positions, weekStart]) || listOf(on).some(isFields);
  return unit && isKept ? ruleFrom(unit, { on, monthDays, months, positions, weekStart }) : undefined;
}

/** `{every: "week", on: ["TU", "FR"]}`, `{every: "month", on: 15}`: what takes no knowledge of a language. */
function plainRule({ every, on }: Fields): Rule | undefined {
  const unit = UNITS.find((each) => each === every);
  const list = listOf(on);
  if (list.length === 0) return unit && { every: unit };
  const days = allOf(list, dayIn);
  // "Every month on tuesday" can mean two things.
  if (days && (isNothing(every) || unit === 'week') && days.every(({ nth }) => !nth))
    return { every: 'week', on: days };
  if (!isNothing(every) && unit !== 'month') return undefined;
  if (days) return days.every(({ nth }) => nth) ? { every: 'month', on: days } : undefined;
  const monthDays = allOf(list, (day) => wholeNumber(day, 1, 31));
  return monthDays && { every: 'month', monthDays };
}

const asFields = (value: unknown): Fields => (isFields(value) ? value : { every: value });

const rruleIn = ({ every }: Fields) =>
  typeof every === 'string' && every.includes('=') && /freq\s*=/i.test(every) ? every : undefined;

/** The RRULE that this series is written as. */
export const rruleOf = (value: unknown): string | undefined => rruleIn(asFields(value));

/** What has to be loaded before this series can be read. */
export function syntaxNeeded(value: unknown): 'rrule' | 'words' | undefined {
  if (value === undefined) return undefined;
  const fields = asFields(value);
  if (isNothing([fields.every, fields.on])) return undefined;
  if (rruleIn(fields) !== undefined) return 'rrule';
  return (keptRule(fields) ?? plainRule(fields)) ? undefined : 'words';
}

interface Bounds {
  readonly interval?: number;
  readonly until?: string;
  readonly count?: number;
  readonly except: readonly string[];
  readonly extra: readonly Moment[];
}

const BOUNDS: Readers<Bounds, string> = {
  interval: (value) => wholeNumber(value, 1, 9999),
  until: stamp,
  count: (value) => wholeNumber(value, 1, 9999),
  except: listed(stamp),
  extra: moments,
};

/**
 * Reads `repeat`: words, an RRULE, or a table of either with what bounds it. Of a rule that cannot be read in full nothing is
 * kept but the days written out beside it: a series that goes on too long sends people to a closed door.
 */
export function toSeries(
  value: unknown,
  start: LocalStamp,
  report: RowReport,
  timezone: string,
  syntax: RepeatSyntax = {},
): Series {
  const fields = asFields(value);
  const { except, extra, ...bounds } = readRecord(BOUNDS, fields, report, timezone, 'repeat/', {
    except: NONE,
    extra: NONE,
  });
  const rrule = rruleIn(fields);
  const kept = keptRule(fields);
  const said = wordsIn(fields) ?? value;
  const series = { starts: NONE, extra, isExact: rrule !== undefined || kept !== undefined, said };
  if (isNothing([fields.every, fields.on])) {
    if (isNothing([fields.except, fields.extra]) && !isNothing(value))
      report.warning('repeat.unreadable', 'repeat', value);
    return series;
  }
  const isBounded = (['interval', 'until', 'count'] as const).every((each) => isNothing(fields[each]) || bounds[each]);
  const rule = !isBounded
    ? undefined
    : rrule === undefined
      ? (kept ?? plainRule(fields) ?? syntax.words?.(phraseOf(value), start))
      : syntax.rrule?.(rrule, timezone);
  if (rule && rule !== 'beyond') {
    const { until, ...repeat } = { interval: 1, ...rule, ...bounds };
    // A whole day has no time to end at.
    return { ...series, repeat: { ...repeat, ...(until && { until: until.slice(0, start.length) }), except } };
  }
  const starts = rule && rrule !== undefined && isNothing(bounds) ? syntax.expand?.(rrule, start, timezone) : undefined;
  if (!starts) report.warning('repeat.unreadable', 'repeat', said);
  return { ...series, starts: starts?.filter((each) => !except.some((not) => each.startsWith(not))) ?? NONE };
}

/** How often in the words of a person, as they stand in a cell. */
const wordsIn = ({ every, on }: Fields): string | undefined =>
  typeof every === 'string' && isNothing(on) && !UNITS.some((unit) => unit === every) ? every : undefined;

/** In fields, "2 weeks" is how often; alone it may be how long. */
function phraseOf(value: unknown): string {
  if (!isFields(value)) return line(value) ?? '';
  const { every, on } = value;
  const often = isNothing(every) ? [] : ['elke', every];
  return [...often, listOf(on).join(', ')].flatMap((each) => line(each) ?? []).join(' ');
}
