import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import type { Event } from './icalendar-event.ts';
import type { Part, RuleReader } from './icalendar-rules.ts';
import { shifted, ticks } from './icalendar-times.ts';
import { momentFrom, momentsIn, type Timing } from './icalendar-timing.ts';

/** A series, or what goes on as another from one of its moments (`RANGE=THISANDFUTURE`). */
export interface Stretch extends Part {
  readonly id: string;
  readonly event: Event;
  readonly timing: Timing;
}

/** How the times of the whole series are those of one stretch. */
export class Shift {
  readonly #at: string | undefined;
  readonly #before: string | undefined;
  /** How much later the stretch is than its series says. */
  readonly #milliseconds: number;
  readonly start: string | undefined;

  constructor({ timing, at, before }: Stretch) {
    this.#at = at;
    this.#before = before;
    this.start = timing.start ?? at;
    this.#milliseconds = at !== undefined && this.start?.length === at.length ? ticks(this.start) - ticks(at) : 0;
  }
  get isToOtherDay(): boolean {
    return this.#at !== undefined && this.start?.slice(0, 10) !== this.#at.slice(0, 10);
  }
  readonly isIn = (stamp: string): boolean =>
    (this.#at === undefined || stamp >= this.#at.slice(0, stamp.length)) &&
    (this.#before === undefined || stamp < this.#before);
  readonly moved = (stamp: string): string =>
    this.#milliseconds !== 0 && stamp.length === this.#at?.length ? shifted(stamp, this.#milliseconds) : stamp;
}

/** When a stretch of a series is. `hidden`: moments of the series that are nobody's business. */
export function whenOf(
  own: Stretch,
  whole: Stretch,
  hidden: readonly string[],
  rules: RuleReader,
  report: RowReport,
): Pick<Partial<ActivityDraft>, 'start' | 'end' | 'repeat' | 'moments'> {
  const { event, timing, at, before } = own;
  const shift = new Shift(own);
  const { isIn, moved, start } = shift;
  const { says } = whole.event;
  // A later stretch goes on by the rule of the whole, unless it brings its own.
  const isOwn = own === whole || event.says.first('RRULE') !== undefined;
  const series = isOwn
    ? rules.series(event.says, timing, { before }, new Shift(whole), report)
    : rules.series(says, whole.timing, { at, before }, shift, report);
  const { rule, starts = [], except = [] } = series;

  const written = momentsIn(says, 'EXDATE', whole.timing, report).map((moment) => moment.start);
  const not = new Set([...[...written, ...hidden].filter(isIn).map(moved), ...except]);
  const extra = momentsIn(says, 'RDATE', whole.timing, report).filter((moment) => isIn(moment.start));
  const listed = [
    ...starts.map((each) => momentFrom(each, timing)),
    ...extra.map((moment) => ({ ...moment, start: moved(moment.start) })),
  ];
  const isOut = (stamp: string) => not.has(stamp) || not.has(stamp.slice(0, 10));
  const moments = rule === undefined ? listed.filter((moment) => !isOut(moment.start)) : listed;
  const isStart = rule !== undefined || moments.length === 0 || (start !== undefined && !isOut(start));
  return {
    ...(isStart && start !== undefined && { start, ...(timing.end !== undefined && { end: timing.end }) }),
    ...(rule !== undefined && { repeat: not.size > 0 ? { every: rule, except: [...not] } : rule }),
    ...(moments.length > 0 && { moments }),
  };
}
