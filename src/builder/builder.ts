import '../components/action-path/action-path.ts';
import '../components/activity-calendar/activity-calendar.ts';
import '../components/help-form/help-form.ts';
import '../components/indicator-cards/indicator-cards.ts';
import '../components/services-map/services-map.ts';
import { Builder } from './builder-page.ts';
import { hashesGiven } from './code-to-copy.ts';

const place = document.querySelector('#builder');
if (place instanceof HTMLElement) new Builder(place, hashesGiven(globalThis)).start();
