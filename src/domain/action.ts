import type { Provenance } from './provenance.ts';
import type { Contact } from './service.ts';
import type { Text } from './text.ts';

export type Horizon = 'quick' | 'long';
export type Phase = 'design' | 'do' | 'evaluate';
export type ActionStatus = 'planned' | 'running' | 'done' | 'stopped';

/** Who takes part: an id of the partners feed, or a name. */
export interface Party {
  readonly partner?: string;
  readonly name?: Text;
}

/** A figure that an action is judged by, as the action itself gives it; an indicator's own figures come first. */
export interface Measured {
  readonly value: number;
  readonly year?: number;
}

/** A question to those who govern (domain.md B8). */
export interface Advice {
  readonly to?: Text;
  /** `YYYY-MM-DD`. */
  readonly askedOn?: string;
  readonly answer: 'pending' | 'yes' | 'partly' | 'no';
  readonly answeredOn?: string;
  /** Why. A "no" is nothing without it. */
  readonly reason?: Text;
}

/** An idea of a resident, and what became of it (domain.md PA). */
export interface Idea {
  readonly receivedOn?: string;
  /** Days within which an answer was promised. */
  readonly replyDays?: number;
  readonly answer?: Text;
  readonly answeredOn?: string;
}

/**
 * Something that is done for the neighbourhood, asked of those who govern, or proposed. Days are `YYYY-MM-DD`; a publisher may
 * leave the day out: `YYYY-MM`.
 */
export interface Action extends Provenance {
  readonly id: string;
  readonly kind: 'action' | 'advice' | 'idea';
  readonly title: Text;
  readonly summary?: Text;
  /** Absent of advice and ideas. */
  readonly horizon?: Horizon;
  readonly phase: Phase;
  readonly status: ActionStatus;
  /** Ids of the indicators and findings that it answers (domain.md N6). */
  readonly because: readonly string[];
  readonly goal?: Text;
  readonly lead?: Party;
  readonly partners: readonly Party[];
  /** `sector.*`, as written; those of its partners come besides. */
  readonly sectors: readonly string[];
  readonly start?: string;
  readonly due?: string;
  readonly nextStep?: { readonly text: Text; readonly date?: string };
  /** Residents can join in. */
  readonly join?: boolean;
  /** Where those who do it meet: ids of the activities feed. */
  readonly activityIds: readonly string[];
  /** What it wants to change: ids of the indicators feed. */
  readonly indicatorIds: readonly string[];
  readonly steps: readonly { readonly text: Text; readonly done: boolean }[];
  /** From effort to effect (domain.md TC). */
  readonly chain?: { readonly doing: Text; readonly reach?: Text; readonly change?: Text; readonly effect?: Text };
  readonly baseline?: Measured;
  readonly target?: Measured;
  readonly latest?: Measured;
  readonly result?: Text;
  readonly learned?: Text;
  /** Why it was stopped; of what is not over, why it waits. */
  readonly stoppedBecause?: Text;
  /** Where it stands in the town's own plan (domain.md EM). */
  readonly planRef?: { readonly code: string; readonly url?: string };
  readonly advice?: Advice;
  readonly idea?: Idea;
  readonly contact: Contact;
  readonly url?: string;
}
