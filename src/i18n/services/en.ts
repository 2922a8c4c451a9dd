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
  'services.view': 'How do you want to see it?',
  'services.view.list': 'List',
  'services.view.map': 'Map',
  'services.list': 'Services',
  'services.kind.formal': 'Professional help',
  'services.kind.informal': 'Neighbours and volunteers',
  'services.kind.meeting': 'Place to meet people',
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
  'hours.unknown.silent': 'We do not know the opening hours',
  'hours.phone': 'Phone: {state}',
  'hours.ask': '{state}, but call first',
  'hours.phone.open': 'Can be reached by phone until {time}',
  'hours.phone.always': 'Can always be reached by phone',
  'hours.phone.today': 'Can be reached by phone today from {time}',
  'hours.phone.tomorrow': 'Can be reached by phone tomorrow from {time}',
  'hours.phone.day': 'Can be reached by phone on {day} from {time}',
  'hours.stop.now': 'Now: {place}, until {time}',
  'hours.stop.today': 'Today: {place}, at {time}',
  'hours.stop.day': '{day}: {place}, at {time}',
};

const messages: ServicesMessages = { ...shell, ...services, ...terms };
export default messages;
