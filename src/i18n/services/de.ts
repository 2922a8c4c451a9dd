import { shell } from '../shell/de.ts';
import { terms } from '../terms/de.ts';
import type { ServicesMessages } from './catalogue.ts';
import type { Services } from './nl.ts';

const services: Services = {
  'services.title': 'Wer hilft in Ihrem Viertel?',
  'services.search.hint': 'Zum Beispiel: Kaffee, Putzhilfe, Schulden',
  'services.count.one': '{count} Angebot gefunden',
  'services.count.many': '{count} Angebote gefunden',
  'services.filter.open': 'Jetzt geöffnet',
  'services.filter.free': 'Kostenlos',
  'services.filter.near': 'In meiner Nähe',
  'services.filter.quick': 'Schnell wählen',
  'services.view': 'Wie möchten Sie es sehen?',
  'services.view.list': 'Liste',
  'services.view.map': 'Karte',
  'services.list': 'Angebote',
  'services.kind.formal': 'Professionelle Hilfe',
  'services.kind.informal': 'Nachbarn und Freiwillige',
  'services.kind.meeting': 'Ort der Begegnung',
  'services.virtual': 'Online oder per Telefon',
  'services.address.hidden': 'Diese Adresse zeigen wir nicht',
  'services.places': '{count} Orte',
  'hours.open': 'Geöffnet bis {time}',
  'hours.open.tomorrow': 'Geöffnet bis morgen {time}',
  'hours.open.day': 'Geöffnet bis {day} {time}',
  'hours.open.always': 'Immer geöffnet',
  'hours.opens.today': 'Jetzt geschlossen, öffnet heute um {time}',
  'hours.opens.tomorrow': 'Jetzt geschlossen, öffnet morgen um {time}',
  'hours.opens.day': 'Jetzt geschlossen, öffnet am {day} um {time}',
  'hours.closed': 'Jetzt geschlossen',
  'hours.appointment': 'Nach Terminvereinbarung',
  'hours.holiday': 'Heute ist ein Feiertag. Rufen Sie zuerst an.',
  'hours.temporarily-closed': 'Vorübergehend geschlossen',
  'hours.unknown': 'Rufen Sie zuerst an: Wir kennen die Öffnungszeiten nicht',
  'hours.unknown.silent': 'Wir kennen die Öffnungszeiten nicht',
  'hours.phone': 'Telefon: {state}',
  'hours.ask': '{state}, aber rufen Sie zuerst an',
  'hours.phone.open': 'Telefonisch erreichbar bis {time}',
  'hours.phone.always': 'Immer telefonisch erreichbar',
  'hours.phone.today': 'Telefonisch erreichbar heute ab {time}',
  'hours.phone.tomorrow': 'Telefonisch erreichbar morgen ab {time}',
  'hours.phone.day': 'Telefonisch erreichbar am {day} ab {time}',
  'hours.stop.now': 'Jetzt: {place}, bis {time}',
  'hours.stop.today': 'Heute: {place}, um {time}',
  'hours.stop.day': '{day}: {place}, um {time}',
};

const messages: ServicesMessages = { ...shell, ...services, ...terms };
export default messages;
