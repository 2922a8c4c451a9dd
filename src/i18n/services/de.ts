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
  'services.filter.chosen': 'Ihre Auswahl',
  'services.view': 'Wie möchten Sie es sehen?',
  'services.view.list': 'Liste',
  'services.view.map': 'Karte',
  'services.list': 'Angebote',
  'services.kind.formal': 'Professionelle Hilfe',
  'services.kind.informal': 'Nachbarn und Freiwillige',
  'services.kind.meeting': 'Ort der Begegnung',
  'services.distance': '{distance} entfernt',
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
  'hours.phone': 'Telefon: {state}',
  'hours.stop.now': 'Jetzt in {place}, bis {time}',
  'hours.stop.today': 'Heute ab {time}: {place}',
  'hours.stop.day': '{day} ab {time}: {place}',
  'near.denied': 'Wir kennen Ihren Standort nicht. Wählen Sie Ihr Dorf in der Liste.',
  'near.unknown': 'Wir kennen Ihren Standort nicht. Schreiben Sie Ihr Dorf ins Feld „Suchen“.',
  'near.why': 'Ihr Standort bleibt auf diesem Gerät. Wir speichern ihn nicht.',
  'near.waiting': 'Wir suchen Ihren Standort.',
  'near.area': 'Entfernung von',
};

const messages: ServicesMessages = { ...shell, ...services, ...terms };
export default messages;
