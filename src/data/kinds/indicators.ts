import type { IndicatorItem } from '../../domain/indicator.ts';
import type { Kind } from '../kind.ts';
import { toIndicator } from '../to-indicator.ts';

export const indicators: Kind<IndicatorItem> = { toItem: toIndicator };
