import { nothing, type TemplateResult } from 'lit';
import type { IndicatorText } from '../parts/indicator-words.ts';
import { viewButtons } from '../parts/view-buttons.ts';

export const VIEWS = ['cards', 'compare', 'voices'] as const;
export type View = (typeof VIEWS)[number];

export const viewNamed = (name: string): View => VIEWS.find((each) => each === name) ?? 'cards';

/** What can be looked at: buttons of which one is pressed, for the views that have something to show. */
export function viewChoice(
  { t }: IndicatorText,
  view: View,
  has: (view: View) => boolean,
  choose: (view: View) => void,
): TemplateResult | typeof nothing {
  const offered = VIEWS.filter((each) => each === view || has(each));
  if (offered.length < 2) return nothing;
  return viewButtons(t('indicators.view'), offered, view, (each) => t(`indicators.view.${each}`), choose);
}
