import type { Language } from '../i18n/language.ts';
import type { WidgetName } from './widget-choices.ts';

/** What residents read without script, until the first data, and when nothing comes: where the webmaster says nothing. */
const WORDS: Readonly<Record<Language, Readonly<Record<WidgetName, string>>>> = {
  nl: {
    'activity-calendar': 'Hier staat wat er te doen is. Zie je niets? Bel ons gerust.',
    'services-map': 'Hier staat wie er helpt in de buurt. Zie je niets? Bel ons gerust.',
    'help-form': 'Hier staat een formulier. Zie je het niet? Bel ons gerust.',
    'indicator-cards': 'Hier staan cijfers over de buurt. Zie je niets? Bel ons gerust.',
    'action-path': 'Hier staat wat er in de buurt gebeurt. Zie je niets? Bel ons gerust.',
  },
  fr: {
    'activity-calendar': 'Vous trouvez ici ce qu’il y a à faire. Vous ne voyez rien ? Téléphonez-nous.',
    'services-map': 'Vous trouvez ici qui peut aider dans le quartier. Vous ne voyez rien ? Téléphonez-nous.',
    'help-form': 'Vous trouvez ici un formulaire. Vous ne le voyez pas ? Téléphonez-nous.',
    'indicator-cards': 'Vous trouvez ici des chiffres sur le quartier. Vous ne voyez rien ? Téléphonez-nous.',
    'action-path': 'Vous trouvez ici ce qui se fait dans le quartier. Vous ne voyez rien ? Téléphonez-nous.',
  },
  de: {
    'activity-calendar': 'Hier steht, was los ist. Sehen Sie nichts? Rufen Sie uns gern an.',
    'services-map': 'Hier steht, wer in der Nachbarschaft hilft. Sehen Sie nichts? Rufen Sie uns gern an.',
    'help-form': 'Hier steht ein Formular. Sehen Sie es nicht? Rufen Sie uns gern an.',
    'indicator-cards': 'Hier stehen Zahlen über die Nachbarschaft. Sehen Sie nichts? Rufen Sie uns gern an.',
    'action-path': 'Hier steht, was in der Nachbarschaft geschieht. Sehen Sie nichts? Rufen Sie uns gern an.',
  },
  en: {
    'activity-calendar': 'What is on stands here. Do you see nothing? Do phone us.',
    'services-map': 'Who helps in the neighbourhood stands here. Do you see nothing? Do phone us.',
    'help-form': 'A form stands here. Do you not see it? Do phone us.',
    'indicator-cards': 'Figures on the neighbourhood stand here. Do you see nothing? Do phone us.',
    'action-path': 'What is being done in the neighbourhood stands here. Do you see nothing? Do phone us.',
  },
};

export const fallbackWords = ({ lang, widget, fallback }: { lang: Language; widget: WidgetName; fallback: string }) =>
  fallback.trim() || WORDS[lang][widget];

const TITLES: Readonly<Record<Language, Readonly<Record<WidgetName, string>>>> = {
  nl: {
    'activity-calendar': 'Wat is er te doen?',
    'services-map': 'Wie helpt in de buurt?',
    'help-form': 'Formulier',
    'indicator-cards': 'De buurt in cijfers',
    'action-path': 'Acties in de buurt',
  },
  fr: {
    'activity-calendar': 'Que faire ?',
    'services-map': 'Qui peut aider dans le quartier ?',
    'help-form': 'Formulaire',
    'indicator-cards': 'Le quartier en chiffres',
    'action-path': 'Actions dans le quartier',
  },
  de: {
    'activity-calendar': 'Was ist los?',
    'services-map': 'Wer hilft in der Nachbarschaft?',
    'help-form': 'Formular',
    'indicator-cards': 'Die Nachbarschaft in Zahlen',
    'action-path': 'Aktionen in der Nachbarschaft',
  },
  en: {
    'activity-calendar': 'What is on?',
    'services-map': 'Who helps in the neighbourhood?',
    'help-form': 'Form',
    'indicator-cards': 'The neighbourhood in figures',
    'action-path': 'Actions in the neighbourhood',
  },
};

/** The name of a frame, which people with a screen reader hear. */
export const frameTitle = ({ lang, widget, heading }: { lang: Language; widget: WidgetName; heading: string }) =>
  heading.trim() || TITLES[lang][widget];
