import type { Activity } from '../../src/domain/activity.ts';

/** An activity of which nothing is known but its name. */
export const blankActivity: Activity = {
  id: 'soep',
  title: 'Soep op straat',
  category: [],
  themes: [],
  timezone: 'Europe/Brussels',
  moments: [],
  changes: [],
  status: 'planned',
  audiences: [],
  access: [],
  languages: [],
  area: [],
  contact: { phone: [], email: [] },
};
