import { shell } from '../shell/en.ts';
import { activityTerms } from '../terms/activities-en.ts';
import type { ActivitiesMessages } from './catalogue.ts';
import type { Activities } from './nl.ts';
import { when } from './when-en.ts';

const activities: Activities = {
  'activities.title': "What's on?",
  'activities.search.hint': 'For example: coffee, walking, bingo',
  'activities.count.one': '{count} activity found',
  'activities.count.many': '{count} activities found',
  'activities.filter.quick': 'Quick choices',
  'activities.filter.free': 'Free',
  'activities.filter.pick-up': 'Someone picks me up',
  'activities.filter.near': 'Near me',
  'activities.dates': 'When?',
  'activities.dates.any': 'The coming days',
  'activities.dates.today': 'Today',
  'activities.dates.weekend': 'This weekend',
  'activities.dates.7': '7 days',
  'activities.dates.14': '14 days',
  'activities.dates.30': '30 days',
  'activities.dates.pick': 'Pick dates',
  'activities.view': 'How do you want to see it?',
  'activities.view.list': 'List',
  'activities.view.week': 'Week',
  'activities.view.month': 'Month',
  'activities.ongoing': 'Ongoing',
  'activities.online': 'Online',
  'activities.none': 'There is nothing planned. Do you have an idea?',
  'activities.none.day': 'There is nothing planned on this day.',
  'activities.none.dates': 'There is nothing planned in these days.',
  'activities.none.later': 'Show what comes later',
};

const messages: ActivitiesMessages = { ...shell, ...activities, ...when, ...activityTerms };
export default messages;
