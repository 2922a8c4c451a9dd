import {
  detailsOf,
  firstOfSeries,
  isWholeDay,
  placeLine,
  single,
  titleOf,
  type Taken,
  type Writing,
} from '../../domain/agenda-item.ts';
import { localForm } from '../../domain/icalendar-line.ts';
import { addDays } from '../../domain/local-time.ts';
import { ruleOf } from '../../domain/repeat-rule.ts';
import { instantOf } from '../../domain/zoned-time.ts';

/** A link that is much longer is refused by the agendas themselves. */
const LONGEST_DETAILS = 600;

/** Addresses that open an agenda on the web with the activity filled in; nothing is asked of them before the click. */
export interface AgendaLinks {
  readonly google: string;
  /** Outlook knows no series in a link: of one these are absent, and its next occurrence has them. */
  readonly outlook?: string;
  readonly office?: string;
}

/** The links of one occurrence, or of a whole activity where that is one time or a rule; else undefined. */
export function agendaLinks(item: Taken, writing: Writing): AgendaLinks | undefined {
  const only = 'activity' in item ? item : (single(item) ?? firstOfSeries(item));
  if (!only) return undefined;
  const { activity, start } = only;
  const days = isWholeDay(start);
  const end = days ? addDays((only.end ?? start).slice(0, 10), 1) : (only.end ?? start);
  const title = titleOf(only, writing.lang);
  const text = detailsOf(only, writing);
  const details = text.length > LONGEST_DETAILS ? `${text.slice(0, LONGEST_DETAILS)}…` : text;
  const location = placeLine(only, writing);
  const series = 'activity' in item ? undefined : item.repeat;
  const google = address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${localForm(start)}/${localForm(end)}`,
    ctz: activity.timezone,
    details,
    location,
    recur: series && `RRULE:${ruleOf(series, start, activity.timezone)}`,
  });
  if (series) return { google };
  const instant = (stamp: string) => (isWholeDay(stamp) ? stamp : instantOf(stamp, activity.timezone).toISOString());
  const compose = (host: string) =>
    address(`https://${host}/calendar/0/deeplink/compose`, {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: instant(start),
      enddt: instant(end),
      allday: days ? 'true' : undefined,
      body: details,
      location,
    });
  return { google, outlook: compose('outlook.live.com'), office: compose('outlook.office.com') };
}

function address(base: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  // Outlook shows a plus as a plus.
  return `${base}?${query.toString().replaceAll('+', '%20')}`;
}
