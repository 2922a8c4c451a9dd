import type { Provenance } from './provenance.ts';
import type { Text } from './text.ts';

/** An organisation that works in the neighbourhood. */
export interface Partner extends Provenance {
  readonly id: string;
  readonly name: Text;
  /** `sector.*` */
  readonly sector: readonly string[];
  readonly kind?: 'public' | 'non-profit' | 'residents' | 'business';
  readonly role?: Text;
  /** Who to ask for: a role, never a person. */
  readonly contactRole?: Text;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly serviceIds: readonly string[];
}
