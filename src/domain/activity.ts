import type { OpeningHours } from './opening-hours.ts';
import type { Location } from './place.ts';
import type { Provenance } from './provenance.ts';
import type { Repeat } from './repeat.ts';
import type { Contact, Image } from './service.ts';
import type { Text } from './text.ts';

/**
 * A wall-clock time `YYYY-MM-DDTHH:MM`, or a whole day `YYYY-MM-DD`, in the zone of its activity. It has no offset: what
 * the clock on the wall says is what is meant, also across a clock change.
 */
export type LocalStamp = string;

export type ActivityStatus = 'planned' | 'cancelled' | 'postponed' | 'moved';

/** One time that it is. */
export interface Moment {
  readonly start: LocalStamp;
  /** When it is over; of whole days the last day itself. Absent: nobody said, and a whole day is that day. */
  readonly end?: LocalStamp;
  readonly status?: ActivityStatus;
  /** When it would have been (schema.org `previousStartDate`). */
  readonly movedFrom?: LocalStamp;
  readonly full?: boolean;
  /** Why it differs, in words. */
  readonly note?: Text;
}

/** What differs about one moment of a series (RFC 5545 `RECURRENCE-ID`). */
export interface Change extends Partial<Moment> {
  /** The start that the series gives it; a day means whatever is on that day. */
  readonly at: LocalStamp;
  readonly title?: Text;
  readonly place?: ActivityPlace;
}

/** Where it is. `service` is the id of a service that stands there. */
export interface ActivityPlace extends Location {
  readonly service?: string;
}

export interface Price {
  /** Absent is unknown, never free. */
  readonly free?: boolean;
  readonly amount?: number;
  readonly reduced?: number;
  /** ISO 4217, default EUR. */
  readonly currency?: string;
  /** Other prices, each with its name. */
  readonly tariffs?: readonly { readonly label: Text; readonly amount: number }[];
  readonly text?: Text;
}

export interface Registration {
  /** `form`: the help form's `signup`, with the activity's id. */
  readonly type: 'none' | 'phone' | 'mail' | 'link' | 'form';
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly label?: Text;
  /** Last day, `YYYY-MM-DD`. */
  readonly before?: string;
  /** How many can come, and how many still can. */
  readonly max?: number;
  readonly remaining?: number;
}

/** Who makes it happen. `partner` is an id of the partners feed. */
export interface Organiser {
  readonly name?: Text;
  readonly partner?: string;
  readonly url?: string;
}

/**
 * Something to go to. This is a native feed's item (contract §4) with every list present and every value checked, so an
 * activity read from any format can be written back as a native one. When it is follows from four fields:
 *
 * - `repeat`: a series. `start` and `end` are its first moment, `moments` are extra ones, `changes` are exceptions.
 * - `moments` without `repeat`: those moments, and no other.
 * - `start` alone: one moment; with `hours`, or longer than a week, a period that is open at those hours.
 * - none of them: always there, at `hours` where they are known.
 */
export interface Activity extends Provenance {
  readonly id: string;
  readonly title: Text;
  /** `cat.*` of the vocabulary first, then the partner's own words. */
  readonly category: readonly string[];
  /** UiTdatabank event type, such as `0.50.4.0.0`. */
  readonly uitType?: string;
  readonly themes: readonly string[];
  /** At most 200 characters, plain. */
  readonly summary?: Text;
  /** The one text that may hold simple HTML. */
  readonly description?: Text;
  /** IANA zone of all its times. */
  readonly timezone: string;
  readonly start?: LocalStamp;
  readonly end?: LocalStamp;
  /** What its partner says of the hour where no clock has it, `na de mis`: shown where it would say "all day". */
  readonly hour?: string;
  readonly repeat?: Repeat;
  readonly moments: readonly Moment[];
  readonly changes: readonly Change[];
  readonly hours?: OpeningHours;
  readonly status: ActivityStatus;
  readonly movedFrom?: LocalStamp;
  /** Why it is cancelled, postponed or moved. */
  readonly statusReason?: Text;
  readonly full?: boolean;
  readonly place?: ActivityPlace;
  readonly online?: { readonly url?: string };
  readonly organiser?: Organiser;
  readonly byNeighbours?: boolean;
  /** `aud.*` */
  readonly audiences: readonly string[];
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly price?: Price;
  readonly registration?: Registration;
  /** `acc.*`; empty means that nobody said. */
  readonly access: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  /** Someone comes and fetches you. */
  readonly pickUp?: boolean;
  /** Whom to phone for a ride. */
  readonly transportPhone?: string;
  readonly contact: Contact;
  /** Its own page. */
  readonly url?: string;
  readonly image?: Image;
}
