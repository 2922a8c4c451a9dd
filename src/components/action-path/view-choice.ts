import type { TemplateResult } from 'lit';
import { viewButtons } from '../parts/view-buttons.ts';
import type { ActionsText } from './actions-text.ts';

export const VIEWS = ['board', 'list', 'advice'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (name: string): View => VIEWS.find((each) => each === name) ?? 'board';

/** Board, list or questions: buttons of which one is pressed. */
export function viewChoice(
  { t }: ActionsText,
  view: View,
  hasAdvice: boolean,
  choose: (view: View) => void,
): TemplateResult {
  const offered = VIEWS.filter((each) => hasAdvice || each !== 'advice');
  return viewButtons(t('actions.view'), offered, view, (each) => t(`actions.view.${each}`), choose);
}
