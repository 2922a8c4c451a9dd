import { dayWords, monthTitle } from '../../i18n/days.ts';
import type { Language } from '../../i18n/language.ts';
import type { ActionsText } from './actions-text.ts';

const isMonth = (day: string) => day.length === 7;

/** "3 december", with its year where it is not this one; "december 2026" of a month (`YYYY-MM`). */
export const dateWords = (day: string, today: string, language: Language): string =>
  isMonth(day)
    ? monthTitle(`${day}-01`, language)
    : dayWords(day, language, 'date', day.slice(0, 4) !== today.slice(0, 4));

/** "op 3 december", "in december 2026" */
export const whenWords = (day: string, today: string, { t, language }: ActionsText): string =>
  t(isMonth(day) ? 'actions.in' : 'actions.on', { date: dateWords(day, today, language) });
