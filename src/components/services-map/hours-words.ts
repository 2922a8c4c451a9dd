import { addDays } from '../../domain/local-time.ts';
import {
  WEEK,
  type HoursException,
  type HoursSpan,
  type OpeningHours,
  type Weekday,
} from '../../domain/opening-hours.ts';
import { colon } from '../../i18n/colon.ts';
import { longDay, timeSpan, weekdayName } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { DetailsText } from './details.ts';

type Rows = readonly HoursSpan[];
type HoursText = Pick<DetailsText, 't' | 'language'>;

// The first of January 2024 was a Monday.
const nameOf = (day: Weekday, language: Language) => weekdayName(`2024-01-0${day}`, language);

/** The whole pattern: "maandag – vrijdag: 9 tot 12 uur", "Elke woensdag: …", "Elke eerste dinsdag van de maand: …". */
export const patternLines = ({ byAppointment }: OpeningHours, rows: Rows, text: HoursText): readonly string[] => [
  ...weekLines(rows, text),
  ...monthLines(rows, text),
  ...(byAppointment ? [text.t('hours.by-appointment')] : []),
];

/** One line for days that are alike and follow each other. */
function weekLines(rows: Rows, { t, language }: HoursText): readonly string[] {
  const lines: { from: Weekday; to: Weekday; span: string }[] = [];
  for (const day of WEEK) {
    const span = rows
      .filter((each) => each.day === day && !each.nth)
      .map((each) => spanWords(each, language, t))
      .join(', ');
    const last = lines.at(-1);
    if (!span) continue;
    if (last?.span === span && last.to === day - 1) last.to = day;
    else lines.push({ from: day, to: day, span });
  }
  return lines.map(({ from, to, span }) =>
    from === to
      ? t('hours.every', { day: nameOf(from, language), span })
      : `${nameOf(from, language)} – ${nameOf(to, language)}${colon(language)}${span}`,
  );
}

/** "Elke eerste dinsdag van de maand: 19.30 tot 21.30 uur" */
export const monthLines = (rows: Rows, { t, language }: HoursText): readonly string[] =>
  rows.flatMap((row) =>
    (row.nth ?? []).map((nth) =>
      t('hours.nth', {
        nth: nth >= 1 && nth <= 5 ? t(`hours.nth.${nth as 1 | 2 | 3 | 4 | 5}`) : t('hours.nth.last'),
        day: nameOf(row.day, language),
        span: spanWords(row, language, t),
      }),
    ),
  );

/** What differs within two months from `today`, on `first` or later. Both are `YYYY-MM-DD`. */
export const differentSoon = ({ exceptions }: OpeningHours, today: string, first = today): readonly HoursException[] =>
  exceptions.filter(({ date, until = date }) => until >= first && date <= addDays(today, 60)).slice(0, 6);

/** "vrijdag 25 december: dicht", "donderdag 24 december: 9 tot 12 uur" */
export function exceptionWords({ date, until, closed, from, to }: HoursException, { t, language }: HoursText): string {
  const days = until ? `${longDay(date, language)} – ${longDay(until, language)}` : longDay(date, language);
  return closed || !from || !to
    ? t('hours.exception.closed', { date: days })
    : t('hours.exception.open', { date: days, span: timeSpan(from, to, language) });
}

function spanWords({ from, to, appointment }: HoursSpan, language: Language, t: HoursText['t']): string {
  if (from === '00:00' && to === '24:00') return appointment ? t('hours.by-appointment') : t('hours.all-day');
  const span = timeSpan(from, to, language);
  return appointment ? t('hours.span.appointment', { span }) : span;
}
