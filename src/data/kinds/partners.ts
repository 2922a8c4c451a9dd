import type { Partner } from '../../domain/partner.ts';
import type { Kind } from '../kind.ts';
import { toPartner } from '../to-partner.ts';

export const partners: Kind<Partner> = { toItem: toPartner };
