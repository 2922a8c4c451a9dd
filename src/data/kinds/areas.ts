import type { Area } from '../../domain/area.ts';
import type { Kind } from '../kind.ts';
import { toArea } from '../to-area.ts';

export const areas: Kind<Area> = { toItem: toArea };
