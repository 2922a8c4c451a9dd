import { LIST_DAYS, MONTH, type PlainActivity } from '../activities.ts';
import type { Contender } from './contender.ts';
import { plainCalendar, TITLES } from './plain-calendar.ts';
import { escaped } from './plain-page.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const HEADS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((day) => `<th>${day}</th>`).join('');

/** An activity whose days are numbers, so that a series is stepped through without dates or zones. */
interface Entry {
  readonly activity: PlainActivity;
  readonly time: string;
  readonly first: number;
  readonly last: number;
  /** Of a series: its weekdays, and the days that it is not. */
  readonly series?: { readonly on: ReadonlySet<number>; readonly except: ReadonlySet<number> };
}

const dayOf = (stamp: string) =>
  Date.UTC(Number(stamp.slice(0, 4)), Number(stamp.slice(5, 7)) - 1, Number(stamp.slice(8, 10))) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

function entryOf(activity: PlainActivity): Entry {
  const { start, rrule, exdates = [] } = activity;
  const first = dayOf(start);
  const entry = { activity, time: start.slice(11), first, last: first };
  if (rrule === undefined) return entry;
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule) ?? [];
  const on = /BYDAY=([A-Z,]+)/.exec(rrule)?.[1]?.split(',') ?? [];
  return {
    ...entry,
    last: dayOf(until.slice(1).join('-')),
    series: { on: new Set(on.map((day) => WEEKDAYS.indexOf(day))), except: new Set(exdates.map(dayOf)) },
  };
}

let entries: readonly Entry[] = [];
let month = MONTH;
let category: string | undefined;
let isList = false;
let count = 0;

/** What is on, by day, from one day up to another. */
function pick(from: number, end: number): readonly (readonly Entry[])[] {
  const days: Entry[][] = Array.from({ length: end - from }, () => []);
  for (const entry of entries) {
    const { activity, first, last, series } = entry;
    if (first >= end || last < from || (category !== undefined && activity.category !== category)) continue;
    if (!series) days[first - from]?.push(entry);
    else {
      for (let day = Math.max(from, first); day < end && day <= last; day++)
        if (series.on.has((day + 4) % 7) && !series.except.has(day)) days[day - from]?.push(entry);
    }
  }
  for (const day of days) day.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  count = days.reduce((sum, { length }) => sum + length, 0);
  return days;
}

const link = ({ activity: { url, title } }: Entry) => `<a href="${escaped(url)}">${escaped(title)}</a>`;

function cell(on: readonly Entry[], day: number): string {
  const titles = on.slice(0, TITLES).map((entry) => `<div class="title">${entry.time} ${link(entry)}</div>`);
  const more = on.length > TITLES ? `<div>+${on.length - TITLES}</div>` : '';
  return `<td><b>${Number(dateOf(day).slice(8))}</b>${titles.join('')}${more}</td>`;
}

function monthTable(): string {
  const first = dayOf(month);
  const start = first - ((first + 3) % 7);
  const next = dayOf(nextMonth());
  const days = pick(start, start + Math.ceil((next - start) / 7) * 7).map((on, at) => cell(on, start + at));
  const weeks = Array.from(
    { length: days.length / 7 },
    (_, at) => `<tr>${days.slice(at * 7, at * 7 + 7).join('')}</tr>`,
  );
  return `<table class="month"><thead><tr>${HEADS}</tr></thead><tbody>${weeks.join('')}</tbody></table>`;
}

function list(): string {
  const first = dayOf(MONTH);
  const days = pick(first, first + LIST_DAYS).map((on, at) => {
    const rows = on.map((entry) => `<li>${entry.time}–${entry.activity.end.slice(11)} ${link(entry)}</li>`);
    return on.length > 0 ? `<h3>${dateOf(first + at)}</h3><ul>${rows.join('')}</ul>` : '';
  });
  return `<div class="rows">${days.join('')}</div>`;
}

function nextMonth(): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dateOf(Date.UTC(year, number, 1) / DAY);
}

/**
 * The least work that does it: parse, keep times as they are written, find the month's, write one table. No accessibility, no
 * languages, no checks on what the feed says: the practical limit, not a product.
 */
export const contender: Contender = {
  show(root, { feed }) {
    const draw = () => {
      calendar.innerHTML = isList ? list() : monthTable();
    };
    const calendar = plainCalendar(root, {
      next() {
        month = nextMonth();
        draw();
      },
      choose(chosen) {
        category = chosen;
        draw();
      },
      list() {
        isList = true;
        draw();
      },
    });
    const load = async () => {
      const answer = await fetch(feed);
      entries = ((await answer.json()) as { activities: PlainActivity[] }).activities.map(entryOf);
      draw();
    };
    const loaded = load();
    return { list: loaded, map: loaded };
  },
  found: () => count,
};
