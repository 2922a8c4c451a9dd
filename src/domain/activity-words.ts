import type { Activity } from './activity.ts';
import { linesOf, type SearchWords } from './search.ts';
import { allForms } from './text.ts';

/** What of an activity is searched. */
export function activityWords(activity: Activity): SearchWords {
  const { title, category, audiences, access, place, summary, description, organiser } = activity;
  const rest = linesOf(place?.name, place?.street, place?.place, summary, description, organiser?.name);
  return { name: allForms(title), rest, category, others: [...audiences, ...access] };
}
