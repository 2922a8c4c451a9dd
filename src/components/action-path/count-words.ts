import { list } from '../../i18n/sentence.ts';
import type { Shown } from './actions-controller.ts';
import type { ActionsText } from './actions-text.ts';
import type { View } from './view-choice.ts';

/** "12 acties en 3 ideeën": how much a view shows. */
export function countWords({ actions, ideas }: Shown, view: View, { n, language }: ActionsText): string {
  const words = n(view === 'advice' ? 'actions.questions' : 'actions.count', actions.length);
  return ideas.length > 0 ? list([words, n('actions.ideas', ideas.length)], language) : words;
}
