import type { Provenance, Source } from './provenance.ts';
import type { Text } from './text.ts';

/** From near to far: whose figure it is. */
export type Level = 'area' | 'municipality' | 'region' | 'country';

/** Of a hundred, of a thousand, a number of something, or a mark out of ten. */
export type Unit = 'percent' | 'per100' | 'per1000' | 'count' | 'score10';

/** Where figures come from (domain.md N1–N3, N5). */
export type SourceType = 'register' | 'partner' | 'survey' | 'focus-group';

/**
 * One figure: of one place, over one period. Without a `value` it is missing; `hidden` says when it is there and may not be
 * shown, which is neither missing nor 0.
 */
export interface Figure {
  readonly level: Level;
  /** Id or code of an area, else the name of the place. Absent: the place its level means. */
  readonly place?: string;
  /** The name of the place, where no areas feed knows it. */
  readonly placeName?: Text;
  /** The year it is about, or ends in: what figures are put in order and compared by. */
  readonly year: number;
  /** As the source writes it, where it is not a whole year: `2024-Q1`, `2024-S1`, `2024-03`, `2023-2024`. Sorts within its year. */
  readonly period?: string;
  readonly value?: number;
  /**
   * `suppressed`: so few that somebody could be recognised. `not-applicable`: it cannot be had of this place. `unknown`: the
   * source says that it does not know.
   */
  readonly hidden?: 'suppressed' | 'not-applicable' | 'unknown';
  /** How many answered. */
  readonly n?: number;
  /** How many were asked. */
  readonly invited?: number;
  /** The youngest and the oldest who were asked, in years. */
  readonly ageFrom?: number;
  readonly ageTo?: number;
  /** Half the width of the 95 % interval, in the unit of the value. */
  readonly margin?: number;
  /** What was asked, where it may differ: two figures with different ids are answers to different questions. */
  readonly questionId?: string;
  /** It was measured another way than what came before it: no line is drawn to it. */
  readonly break?: boolean;
  /** What its publisher says of this figure. */
  readonly note?: Text;
}

/** The feed it was read from, and where its publisher has it from. */
export interface IndicatorSource extends Partial<Source> {
  readonly type?: SourceType;
  readonly name?: Text;
  readonly url?: string;
}

export interface Target {
  readonly value: number;
  readonly year?: number;
}

/** One thing that is counted or asked, with its figures for several places and years. */
export interface Indicator extends Omit<Provenance, 'source'> {
  readonly kind: 'indicator';
  readonly id: string;
  /** What it is. Absent: the vocabulary's word for `ind.<id>`. */
  readonly label?: Text;
  /** `theme.*`, or the partner's own word. */
  readonly theme?: string;
  readonly unit: Unit;
  /** What is counted, in words: "gezinnen", "euro". For `count`, and for whatever the five units cannot say. */
  readonly unitLabel?: Text;
  /** Places behind the comma. Absent: as many as the value has, one at most. */
  readonly decimals?: number;
  /** Whether more is better. Only its feed can say; nobody guesses. */
  readonly direction: 'up' | 'down' | 'neutral';
  readonly question?: Text;
  readonly definition?: Text;
  readonly method?: Text;
  /** What its publisher says of comparing it. */
  readonly comparable?: Text;
  readonly source?: IndicatorSource;
  readonly values: readonly Figure[];
  readonly target?: Target;
  readonly baselineYear?: number;
  /** Whether its publisher lets neighbourhoods be put beside each other. */
  readonly compareAreas: boolean;
  /** What else its source divides these figures by, and which part was taken: `Geslacht: totaal`. */
  readonly breakdown: readonly Breakdown[];
}

/** A dimension that is not place or time. Its other choices are for the webmaster. */
export interface Breakdown {
  /** Its key in the config's `dimensions`. */
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly string[];
}

/** What a group of people said, in the words of whoever wrote it down (domain.md N5). */
export interface Finding extends Omit<Provenance, 'source'> {
  readonly kind: 'finding';
  readonly id: string;
  readonly text: Text;
  /** Who they were: residents, care providers … in words. */
  readonly group?: Text;
  /** `YYYY-MM`, or a day. */
  readonly date?: string;
  /** How many there were. */
  readonly participants?: number;
  readonly theme?: string;
  /** Ids of the indicators and actions that it is about. */
  readonly links: readonly string[];
  readonly source?: IndicatorSource;
}

/** An indicators feed holds both. */
export type IndicatorItem = Indicator | Finding;
