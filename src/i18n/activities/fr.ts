import { shell } from '../shell/fr.ts';
import { activityTerms } from '../terms/activities-fr.ts';
import type { ActivitiesMessages } from './catalogue.ts';
import type { Activities } from './nl.ts';
import { when } from './when-fr.ts';

const activities: Activities = {
  'activities.title': 'Que se passe-t-il près de chez vous ?',
  'activities.search.hint': 'Par exemple : café, marche, bingo',
  'activities.count.one': '{count} activité trouvée',
  'activities.count.many': '{count} activités trouvées',
  'activities.filter.quick': 'Choix rapide',
  'activities.filter.free': 'Gratuit',
  'activities.filter.pick-up': 'On vient me chercher',
  'activities.filter.near': 'Près de chez moi',
  'activities.dates': 'Quand ?',
  'activities.dates.any': 'Les prochains jours',
  'activities.dates.today': "Aujourd'hui",
  'activities.dates.weekend': 'Ce week-end',
  'activities.dates.7': '7 jours',
  'activities.dates.14': '14 jours',
  'activities.dates.30': '30 jours',
  'activities.dates.pick': 'Choisir les jours',
  'activities.view': "Comment voulez-vous voir l'agenda ?",
  'activities.view.list': 'Liste',
  'activities.view.week': 'Semaine',
  'activities.view.month': 'Mois',
  'activities.ongoing': 'En permanence',
  'activities.online': 'En ligne',
  'activities.none': "Rien à l'agenda. Vous avez une idée ?",
  'activities.none.day': "Rien n'est prévu ce jour-là.",
  'activities.none.dates': "Rien n'est prévu ces jours-là.",
  'activities.none.later': 'Voir ce qui vient plus tard',
};

const messages: ActivitiesMessages = { ...shell, ...activities, ...when, ...activityTerms };
export default messages;
