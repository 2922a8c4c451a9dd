import { shell } from '../shell/de.ts';
import { activityTerms } from '../terms/activities-de.ts';
import type { ActivitiesMessages } from './catalogue.ts';
import type { Activities } from './nl.ts';
import { when } from './when-de.ts';

const activities: Activities = {
  'activities.title': 'Was ist los?',
  'activities.search.hint': 'Zum Beispiel: Kaffee, Wandern, Bingo',
  'activities.count.one': '{count} Aktivität gefunden',
  'activities.count.many': '{count} Aktivitäten gefunden',
  'activities.filter.quick': 'Schnell wählen',
  'activities.filter.free': 'Kostenlos',
  'activities.filter.pick-up': 'Jemand holt mich ab',
  'activities.filter.near': 'In meiner Nähe',
  'activities.dates': 'Wann?',
  'activities.dates.any': 'Die nächsten Tage',
  'activities.dates.today': 'Heute',
  'activities.dates.weekend': 'Dieses Wochenende',
  'activities.dates.7': '7 Tage',
  'activities.dates.14': '14 Tage',
  'activities.dates.30': '30 Tage',
  'activities.dates.pick': 'Tage wählen',
  'activities.view': 'Wie möchten Sie es sehen?',
  'activities.view.list': 'Liste',
  'activities.view.week': 'Woche',
  'activities.view.month': 'Monat',
  'activities.ongoing': 'Laufende Angebote',
  'activities.online': 'Online',
  'activities.none': 'Es steht nichts im Kalender. Haben Sie eine Idee?',
  'activities.none.day': 'An diesem Tag ist nichts geplant.',
  'activities.none.dates': 'In diesen Tagen ist nichts geplant.',
  'activities.none.later': 'Zeigen, was später kommt',
};

const messages: ActivitiesMessages = { ...shell, ...activities, ...when, ...activityTerms };
export default messages;
