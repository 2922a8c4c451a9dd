import { shell } from '../shell/fr.ts';
import { terms } from '../terms/fr.ts';
import type { ServicesMessages } from './catalogue.ts';
import type { Services } from './nl.ts';

const services: Services = {
  'services.title': 'Qui aide dans votre quartier ?',
  'services.search.hint': 'Par exemple : café, aide-ménagère, dettes',
  'services.count.one': '{count} service trouvé',
  'services.count.many': '{count} services trouvés',
  'services.filter.open': 'Ouvert maintenant',
  'services.filter.free': 'Gratuit',
  'services.filter.near': 'Près de chez moi',
  'services.filter.quick': 'Choix rapide',
  'services.view': 'Comment voulez-vous voir la liste ?',
  'services.view.list': 'Liste',
  'services.view.map': 'Carte',
  'services.list': 'Services',
  'services.kind.formal': 'Aide professionnelle',
  'services.kind.informal': 'Voisins et bénévoles',
  'services.kind.meeting': 'Lieu de rencontre',
  'services.virtual': 'En ligne ou par téléphone',
  'services.address.hidden': "Nous n'affichons pas cette adresse",
  'services.places': '{count} lieux',
  'hours.open': "Ouvert jusqu'à {time}",
  'hours.open.tomorrow': 'Ouvert jusqu’à demain {time}',
  'hours.open.day': 'Ouvert jusqu’à {day} {time}',
  'hours.open.always': 'Toujours ouvert',
  'hours.opens.today': "Fermé maintenant, ouvre aujourd'hui à {time}",
  'hours.opens.tomorrow': 'Fermé maintenant, ouvre demain à {time}',
  'hours.opens.day': 'Fermé maintenant, ouvre {day} à {time}',
  'hours.closed': 'Fermé maintenant',
  'hours.appointment': 'Sur rendez-vous',
  'hours.holiday': "Aujourd'hui est un jour férié. Appelez d'abord.",
  'hours.temporarily-closed': 'Fermé temporairement',
  'hours.unknown': "Appelez d'abord : nous ne connaissons pas les heures d'ouverture",
  'hours.unknown.silent': "Nous ne connaissons pas les heures d'ouverture",
  'hours.phone': 'Téléphone : {state}',
  'hours.ask': '{state}, mais appelez d’abord',
  'hours.phone.open': 'Joignable par téléphone jusqu’à {time}',
  'hours.phone.always': 'Toujours joignable par téléphone',
  'hours.phone.today': 'Joignable par téléphone aujourd’hui à partir de {time}',
  'hours.phone.tomorrow': 'Joignable par téléphone demain à partir de {time}',
  'hours.phone.day': 'Joignable par téléphone {day} à partir de {time}',
  'hours.stop.now': 'Maintenant : {place}, jusqu’à {time}',
  'hours.stop.today': 'Aujourd’hui : {place}, à {time}',
  'hours.stop.day': '{day} : {place}, à {time}',
};

const messages: ServicesMessages = { ...shell, ...services, ...terms };
export default messages;
