import type { Language } from '../language.ts';

/** The words that only a month and a week have: few enough to come with them in every language. */
export const gridWords: Readonly<Record<Language, { readonly help: string; readonly back: string }>> = {
  nl: {
    help: 'Kies een dag met de pijltjes. Druk op Enter voor de activiteiten van die dag.',
    back: 'Terug naar de kalender',
  },
  fr: {
    help: 'Choisissez un jour avec les flèches. Appuyez sur Entrée pour voir les activités de ce jour.',
    back: 'Retour au calendrier',
  },
  de: {
    help: 'Wählen Sie einen Tag mit den Pfeiltasten. Drücken Sie Enter für die Aktivitäten dieses Tages.',
    back: 'Zurück zum Kalender',
  },
  en: {
    help: "Choose a day with the arrow keys. Press Enter for that day's activities.",
    back: 'Back to the calendar',
  },
};
