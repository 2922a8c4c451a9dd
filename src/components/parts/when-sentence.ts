import type { TextController } from '../../controllers/text-controller.ts';
import type { Activity, Moment } from '../../domain/activity.ts';
import { shapeOf } from '../../domain/activity-shape.ts';
import { dayNumber } from '../../domain/day-number.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import { nextOf } from '../../domain/next-occurrence.ts';
import type { HoursSpan, OpeningHours } from '../../domain/opening-hours.ts';
import { plain } from '../../domain/text.ts';
import type { WhenSentence } from '../../i18n/activities/sentence-nl.ts';
import { dayList, dayWords } from '../../i18n/days.ts';
import { clock } from '../../i18n/format.ts';
import { list } from '../../i18n/sentence.ts';
import { cadenceWords } from './cadence-words.ts';
import { firstDay, lastDay, namesYear, periodWords, rowsWords, timesOf, type WhenText } from './when-words.ts';
import { momentsAhead, MOST_NAMED } from './when-moments.ts';

/** What a whole sentence needs besides the words of a row. */
export type SentenceText = Pick<TextController<WhenSentence>, 't' | 'n'>;

/** Exceptions that are named; of the others only the number is said. */
const MOST_EXCEPTIONS = 3;

/** What every part of the sentence looks at. */
interface Teller {
  readonly today: string;
  readonly row: WhenText;
  readonly more: SentenceText;
}

/**
 * When an activity is, as a whole sentence without its capital and full stop: "elke dinsdag van 9.30 tot 11 uur, tot 30
 * juni; niet op 29 december".
 */
export function whenSentence(activity: Activity, now: Date, row: WhenText, more: SentenceText): string {
  const { start = '', end, moments, timezone, hours } = activity;
  const teller: Teller = { today: localTime(now, timezone).date, row, more };
  const own: Moment = end === undefined ? { start } : { start, end };
  switch (shapeOf(activity)) {
    case 'series':
      return seriesWords(activity, own, now, teller);
    case 'moments':
      return momentsWords(momentsAhead(moments.length > 0 ? moments : [own], teller.today), teller);
    case 'period':
    case 'permanent': {
      const last = end === undefined ? undefined : lastDay(own);
      const days = start ? limits(firstDay(own), last, teller) : undefined;
      return clauses([days], hours ? hoursLines(hours, teller) : [], teller) || row.t('when.always');
    }
  }
}

/** What belongs together has commas between, and what differs is said apart. */
const clauses = (said: readonly (string | undefined)[], apart: readonly string[], { more }: Teller): string =>
  [said.filter(Boolean).join(', '), ...apart]
    .filter(Boolean)
    .reduce((before, each) => (before ? more.t('when.apart', { said: before, apart: each }) : each), '');

const together = (days: string, time: string | undefined, { more }: Teller) =>
  time === undefined ? days : more.t('when.sentence', { days, time });

/** "om 17 uur", "van 9.30 tot 11 uur"; `undefined` for whole days. */
function clockWords(moment: Moment, { row, more }: Teller): string | undefined {
  const times = timesOf(moment, row);
  if (!times) return undefined;
  const { from, to } = times;
  return to === undefined ? more.t('when.at', { time: from }) : more.t('when.between', { from, to });
}

/** "vanaf 5 januari", "tot 30 juni", or both; what has begun only says its end. */
function limits(first: string, last: string | undefined, { today, row }: Teller): string | undefined {
  const date = (day: string) => dayWords(day, row.language, 'date', namesYear(day, today));
  if (first <= today) return last && row.t('when.until', { date: date(last) });
  return last ? periodWords(first, last, today, row) : row.t('when.from', { date: date(first) });
}

/** "op 3, 10 en 17 december"; `rest` is how many days more there are. */
function onDays(days: readonly string[], { today, row, more }: Teller, rest = 0): string {
  const others = rest > 0 ? [more.n('when.more-days', rest)] : [];
  const dates = dayList(days, row.language, 'date', (date) => namesYear(date, today), others);
  return more.t(days.length + rest === 1 ? 'when.on.one' : 'when.on.many', { dates });
}

function seriesWords(activity: Activity, own: Moment, now: Date, teller: Teller): string {
  const { repeat, moments, changes } = activity;
  const { today, row, more } = teller;
  const cadence = repeat && cadenceWords(repeat, firstDay(own), row);
  const until = repeat?.until?.slice(0, 10);
  const days = dayNumber(lastDay(own)) - dayNumber(firstDay(own)) + 1;
  const time = clockWords(own, teller);
  const said = [
    cadence ? together(cadence.days, time, teller) : row.t('when.several'),
    days > 1 ? more.n('when.lasting', days) : undefined,
    cadence?.months,
    limits(firstDay(own), until, teller),
    repeat?.count ? row.n('when.times', repeat.count) : undefined,
  ];
  const not = [...(repeat?.except ?? []), ...changes.flatMap(({ at, status }) => (status === 'cancelled' ? at : []))];
  const off = [...new Set(not.map((stamp) => stamp.slice(0, 10)))]
    .filter((day) => day >= today && (!until || day <= until))
    .sort();
  const extra = momentsAhead(moments, today).filter((each) => lastDay(each) >= today && each.status !== 'cancelled');
  const next = cadence ? undefined : nextOf(activity, now);
  const rest = Math.max(0, off.length - MOST_EXCEPTIONS);
  const apart = [
    ...(next ? [more.t('when.next', { when: momentWords(next, teller) })] : []),
    ...(off.length > 0 ? [more.t('when.except', { on: onDays(off.slice(0, MOST_EXCEPTIONS), teller, rest) })] : []),
    ...(extra.length > 0 ? [more.t('when.extra', { on: daysByTime(extra, teller, time) })] : []),
  ];
  return clauses(said, apart, teller);
}

/** "op 3 en 10 december om 19 uur en op 5 januari om 14 uur"; the `usual` time needs no words. */
function daysByTime(moments: readonly Moment[], teller: Teller, usual?: string): string {
  const days = Map.groupBy(moments, firstDay);
  const byTime = Map.groupBy(days.keys(), (day) => timesOn(days.get(day) ?? [], teller));
  return list(
    [...byTime].map(([time, each]) => together(onDays(each, teller), time === usual ? undefined : time, teller)),
    teller.row.language,
  );
}

/** "van 14 tot 15 uur en van 16 tot 17 uur", of what is on one day. */
function timesOn(moments: readonly Moment[], teller: Teller): string | undefined {
  const times = moments.flatMap((moment) => clockWords(moment, teller) ?? []);
  return times.length > 0 ? list([...new Set(times)], teller.row.language) : undefined;
}

/** "dinsdag 24 november van 19.30 tot 21 uur", "van zaterdag 5 december om 10 uur tot zondag 6 december om 16 uur" */
function momentWords(moment: Moment, teller: Teller): string {
  const { row, more, today } = teller;
  const { language } = row;
  const first = firstDay(moment);
  const last = lastDay(moment);
  const dayOf = (date: string) => dayWords(date, language, 'day', namesYear(date, today));
  if (last === first) return together(dayOf(first), clockWords(moment, teller), teller);
  const time = moment.end?.slice(11, 16);
  if (!time) return periodWords(first, last, today, row);
  return row.t('when.period', {
    from: together(dayOf(first), clockWords(moment, teller), teller),
    to: together(dayOf(last), more.t('when.at', { time: clock(time, language) }), teller),
  });
}

function momentsWords(moments: readonly Moment[], teller: Teller): string {
  const { row, today } = teller;
  const { language } = row;
  const [first] = moments;
  const last = moments.at(-1);
  if (!first || !last) return row.t('when.always');
  if (first === last) return momentWords(first, teller);
  const from = firstDay(first);
  const to = firstDay(last);
  const times = new Set(moments.map((moment) => clockWords(moment, teller)));
  if (from === to)
    return together(dayWords(from, language, 'day', namesYear(from, today)), timesOn(moments, teller), teller);
  if (moments.length <= MOST_NAMED) return daysByTime(moments, teller);
  const number = row.n('when.times', moments.length);
  const days = together(number, times.size === 1 ? [...times][0] : undefined, teller);
  return clauses([days, periodWords(from, to, today, row)], [], teller);
}

/** Opening hours, the days with the same hours together: "elke weekdag van 9 tot 12 uur". */
function hoursLines({ weekly, byAppointment, text }: OpeningHours, teller: Teller): readonly string[] {
  const { row, today } = teller;
  const rows = weekly.filter(({ validTo = today }) => validTo >= today);
  const byTime = Map.groupBy(rows, ({ from, to, nth }) => `${from} ${to} ${nth ? 'month' : 'week'}`);
  const lines = [...byTime.values()].map((each) =>
    together(rowsWords(each, today, row), each[0] && spanWords(each[0], teller), teller),
  );
  const said = [...lines, ...(byAppointment ? [row.t('when.appointment')] : [])];
  return said.length > 0 ? said : [plain(text, row.language)].filter(Boolean);
}

function spanWords({ from, to, appointment }: HoursSpan, teller: Teller): string | undefined {
  const wholeDay = from === '00:00' && to >= '24:00';
  if (wholeDay) return appointment ? teller.row.t('when.appointment') : undefined;
  const { today } = teller;
  const hour = Number(to.slice(0, 2));
  const time = `${String(hour % 24).padStart(2, '0')}${to.slice(2)}`;
  const end = `${hour >= 24 || to <= from ? addDays(today, 1) : today}T${time}`;
  return clockWords({ start: `${today}T${from}`, end }, teller);
}
