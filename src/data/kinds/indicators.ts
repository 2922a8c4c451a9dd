import type { IndicatorItem } from '../../domain/indicator.ts';
import type { Kind } from '../kind.ts';
import { part } from '../part.ts';
import { hasOtherWords, toIndicator } from '../to-indicator.ts';

export const indicators: Kind<IndicatorItem> = {
  toItem: toIndicator,
  needsSyntax: hasOtherWords,
  syntaxFor: () => part(import('../indicator-words.ts')),
};
