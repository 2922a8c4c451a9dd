import type { OpeningHours } from './opening-hours.ts';
import type { Location, Point } from './place.ts';
import type { Provenance } from './provenance.ts';
import type { Text } from './text.ts';

/** Professional help, help by neighbours and volunteers, or a place to meet. */
export type ServiceKind = 'formal' | 'informal' | 'meeting';

/** Circles around a person: 1 self, 2 family and carers, 3 neighbours and clubs, 4 local care, 5 specialised care. */
export type Circle = 1 | 2 | 3 | 4 | 5;

export interface Phone {
  readonly number: string;
  readonly label?: Text;
  /** When it is answered. */
  readonly hours?: OpeningHours;
}

export interface Contact {
  readonly phone: readonly Phone[];
  readonly email: readonly string[];
  readonly url?: string;
}

/** A mobile point's stop: where it stands, and when it does. */
export interface Stop extends Location {
  readonly schedule: OpeningHours;
}

export interface Cost {
  readonly type: 'free' | 'fixed' | 'income' | 'ask';
  readonly amount?: number;
  /** ISO 4217, default EUR. */
  readonly currency?: string;
  readonly unit?: Text;
  readonly text?: Text;
}

export interface Image {
  readonly src: string;
  readonly alt?: Text;
}

/**
 * Someone or something a resident can turn to. This is a native feed's item (contract §4, names after HSDS 3) with every
 * list present and every value checked, so a service read from any format can be written back as a native one.
 */
export interface Service extends Provenance {
  readonly id: string;
  readonly name: Text;
  /** `svc.*` of the vocabulary first, then the partner's own words. */
  readonly category: readonly string[];
  readonly kind?: ServiceKind;
  readonly circle?: Circle;
  /** `need.*` */
  readonly needs: readonly string[];
  /** At most 200 characters, plain. */
  readonly summary?: Text;
  /** The one text that may hold simple HTML. */
  readonly description?: Text;
  readonly organisation?: { readonly name: Text; readonly url?: string };
  readonly status: 'open' | 'temporarily-closed';
  readonly alert?: Text;
  readonly contact: Contact;
  /** One service, many locations: one row in the list, one pin each on the map. */
  readonly location: readonly Location[];
  readonly virtual?: boolean;
  readonly stops: readonly Stop[];
  /** Ids of areas it comes to, though it stands elsewhere. */
  readonly serviceArea: readonly string[];
  readonly hours?: OpeningHours;
  readonly cost?: Cost;
  readonly eligibility?: Text;
  readonly minAge?: number;
  readonly maxAge?: number;
  /** `aud.*` */
  readonly audiences: readonly string[];
  readonly nextStep?: Text;
  readonly bring: readonly Text[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly interpreter?: boolean;
  /** `acc.*`; empty means that nobody said. */
  readonly access: readonly string[];
  readonly homeVisit?: boolean;
  readonly accompany?: boolean;
  readonly rights: readonly string[];
  /** `YYYY-MM-DD` (HSDS `assured_date`). */
  readonly lastChecked?: string;
  readonly checkedByRole?: Text;
  readonly externalId?: { readonly scheme: string; readonly id: string };
  readonly image?: Image;
}

/** Every point a service can be drawn at, its stops included. */
export function pointsOf(service: Service): Point[] {
  return [...service.location, ...service.stops].flatMap(({ lat, lon, hideAddress }) =>
    lat === undefined || lon === undefined || hideAddress ? [] : [{ lat, lon }],
  );
}
