import { shell } from '../shell/en.ts';
import { terms } from '../terms/en.ts';
import type { ServicesMessages } from './catalogue.ts';
import type { Services } from './nl.ts';

const services: Services = {
  'services.title': 'Who helps in your neighbourhood?',
  'services.search.hint': 'For example: coffee, cleaning help, debts',
  'services.count.one': '{count} service found',
  'services.count.many': '{count} services found',
  'services.filter.open': 'Open now',
  'services.filter.free': 'Free',
  'services.filter.near': 'Near me',
  'services.filter.quick': 'Quick choices',
  'services.filter.chosen': 'Your choices',
  'services.view': 'How do you want to see it?',
  'services.view.list': 'List',
  'services.view.map': 'Map',
  'services.list': 'Services',
  'services.kind.formal': 'Professional help',
  'services.kind.informal': 'Neighbours and volunteers',
  'services.kind.meeting': 'Place to meet people',
  'services.distance': '{distance} away',
  'services.virtual': 'Online or by phone',
  'services.address.hidden': 'We do not show this address',
  'services.places': '{count} places',
  'hours.open': 'Open until {time}',
  'hours.open.tomorrow': 'Open until tomorrow {time}',
  'hours.open.day': 'Open until {day} {time}',
  'hours.open.always': 'Always open',
  'hours.opens.today': 'Closed now, opens today at {time}',
  'hours.opens.tomorrow': 'Closed now, opens tomorrow at {time}',
  'hours.opens.day': 'Closed now, opens on {day} at {time}',
  'hours.closed': 'Closed now',
  'hours.appointment': 'By appointment',
  'hours.holiday': 'Today is a public holiday. Please call first.',
  'hours.temporarily-closed': 'Closed for now',
  'hours.unknown': 'Please call first: we do not know the opening hours',
  'hours.phone': 'Phone: {state}',
  'hours.stop.now': 'Now in {place}, until {time}',
  'hours.stop.today': 'Today from {time} in {place}',
  'hours.stop.day': '{day} from {time} in {place}',
  'near.denied': 'We do not know your location. Choose your village in the list.',
  'near.unknown': 'We do not know your location. Type the name of your village under Search.',
  'near.why': 'Your location stays on this device. We do not keep it.',
  'near.waiting': 'We are finding out where you are.',
  'near.area': 'Distance from',
};

const messages: ServicesMessages = { ...shell, ...services, ...terms };
export default messages;
