import { dayRange } from '../days.ts';
import type { Language } from '../language.ts';
import { fill } from '../message.ts';

type Key =
  | 'help'
  | 'back'
  | 'to-today'
  | 'week-of'
  | `day.${'one' | 'many' | 'none' | 'more'}`
  | `${'week' | 'month'}.${'previous' | 'next'}`;
export type GridWords = Readonly<Record<Key, string>>;

/** The words that only a month and a week have: few enough to come with them in every language. */
export const gridWords: Readonly<Record<Language, GridWords>> = {
  nl: {
    'help': 'Kies een dag met de pijltjes. Druk op Enter voor de activiteiten van die dag.',
    'back': 'Terug naar de kalender',
    'day.one': '{count} activiteit',
    'day.many': '{count} activiteiten',
    'day.none': 'geen activiteiten',
    'day.more': 'nog {count}',
    'week.previous': 'Vorige week',
    'week.next': 'Volgende week',
    'month.previous': 'Vorige maand',
    'month.next': 'Volgende maand',
    'to-today': 'Naar vandaag',
    'week-of': 'Week van {days}',
  },
  fr: {
    'help': 'Choisissez un jour avec les flèches. Appuyez sur Entrée pour voir les activités de ce jour.',
    'back': 'Retour au calendrier',
    'day.one': '{count} activité',
    'day.many': '{count} activités',
    'day.none': 'aucune activité',
    'day.more': 'encore {count}',
    'week.previous': 'Semaine précédente',
    'week.next': 'Semaine suivante',
    'month.previous': 'Mois précédent',
    'month.next': 'Mois suivant',
    'to-today': "Revenir à aujourd'hui",
    'week-of': 'Semaine : {days}',
  },
  de: {
    'help': 'Wählen Sie einen Tag mit den Pfeiltasten. Drücken Sie Enter für die Aktivitäten dieses Tages.',
    'back': 'Zurück zum Kalender',
    'day.one': '{count} Aktivität',
    'day.many': '{count} Aktivitäten',
    'day.none': 'keine Aktivitäten',
    'day.more': 'noch {count}',
    'week.previous': 'Vorige Woche',
    'week.next': 'Nächste Woche',
    'month.previous': 'Voriger Monat',
    'month.next': 'Nächster Monat',
    'to-today': 'Heute anzeigen',
    'week-of': 'Woche: {days}',
  },
  en: {
    'help': "Choose a day with the arrow keys. Press Enter for that day's activities.",
    'back': 'Back to the calendar',
    'day.one': '{count} activity',
    'day.many': '{count} activities',
    'day.none': 'no activities',
    'day.more': '{count} more',
    'week.previous': 'Previous week',
    'week.next': 'Next week',
    'month.previous': 'Previous month',
    'month.next': 'Next month',
    'to-today': 'Go to today',
    'week-of': 'Week of {days}',
  },
};

/** "Week van 23–29 november 2026": both days are `YYYY-MM-DD`. */
export const weekTitle = (from: string, until: string, language: Language): string =>
  fill(gridWords[language]['week-of'], { days: dayRange(from, until, language, 'date', true) });
