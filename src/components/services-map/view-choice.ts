import type { TemplateResult } from 'lit';
import { viewButtons } from '../parts/view-buttons.ts';
import type { ServicesText } from './services-text.ts';

export const VIEWS = ['list', 'map'] as const;

/** List or map. */
export const viewChoice = (
  { t }: ServicesText,
  hasMap: boolean,
  choose: (view: 'list' | 'map') => void,
): TemplateResult =>
  viewButtons(t('services.view'), VIEWS, hasMap ? 'map' : 'list', (view) => t(`services.view.${view}`), choose);
