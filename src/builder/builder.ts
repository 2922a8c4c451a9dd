import '../components/services-map/services-map.ts';
import '../components/activity-calendar/activity-calendar.ts';
import '../components/help-form/help-form.ts';
import '../components/indicator-cards/indicator-cards.ts';
import '../components/action-path/action-path.ts';
import { examine } from '../doctor/examine.ts';
console.warn(examine);
