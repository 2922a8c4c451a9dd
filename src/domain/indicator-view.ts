import type { Area } from './area.ts';
import type { Figure, Indicator, Level } from './indicator.ts';
import type { Text } from './text.ts';

/** What may be said of a figure. Only `value` is a number to show; 0 is one. */
export type Told =
  | { readonly is: 'value'; readonly value: number }
  | { readonly is: 'too-few'; readonly n: number }
  | { readonly is: 'suppressed' | 'missing' | 'not-applicable' };

/** One place at one time. */
export interface PlacePoint {
  readonly level: Level;
  /** How its series is known: the area's id, else what the figure calls its place, else the level. */
  readonly key: string;
  /** Absent: only the level is known, and is said instead. */
  readonly name?: Text;
  /** Absent: there is none. */
  readonly figure?: Figure;
  readonly told: Told;
}

/** Why two figures are not fully comparable. */
export type Reason = 'age' | 'year' | 'question';

/** Another place beside the own one. */
export interface Compared extends PlacePoint {
  /**
   * How the own figure is to this one. Absent where either is not a number, where there are reasons against comparing them, and
   * of counts, which are as large as their place is. `same`: inside the margin, within 3 points, or no further than one that is.
   */
  readonly verdict?: 'higher' | 'lower' | 'same';
  /** Own minus this, in the unit; there when the verdict is. */
  readonly difference?: number;
  readonly reasons: readonly Reason[];
}

/** The line of one place through the years, the oldest first, one point for each period. */
export interface Series {
  readonly level: Level;
  readonly key: string;
  readonly name?: Text;
  readonly points: readonly PlacePoint[];
}

/** From the first figure after the last break to the latest; absent with fewer than two. */
export interface Trend {
  readonly is: 'risen' | 'fallen' | 'same';
  readonly from: Figure;
  readonly to: Figure;
  /** In the unit, always positive. */
  readonly by: number;
}

/** Everything one card says, worked out: what is drawn, written and put in the table all come from this. */
export interface IndicatorView {
  readonly indicator: Indicator;
  /** The place it is about: the chosen area, else the nearest there is a figure of. */
  readonly own: PlacePoint;
  /** The others, from near to far. */
  readonly compared: readonly Compared[];
  /** At most four, the own one first, also when it has no points. */
  readonly series: readonly Series[];
  readonly trend?: Trend;
  /** "about 1 in 4": only of people and households in percent, from 3 to 97 %. */
  readonly oneIn?: { readonly of: number; readonly in: number };
  /** Only where its feed gives a direction and there is a true difference with the nearest comparable place. */
  readonly mood?: 'good' | 'attention';
  /** The year of the latest figure, where that is too long ago. */
  readonly staleSince?: number;
  readonly target?: { readonly value: number; readonly year?: number; readonly isReached: boolean };
  /** The own figure of the indicator's baseline year. */
  readonly baseline?: PlacePoint;
}

/** Where and when somebody looks. */
export interface Viewpoint {
  /** Id or code of the chosen area; `undefined` is the whole municipality. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  /** Levels to compare with, as the webmaster wants them; all by default. */
  readonly levels?: readonly Level[] | undefined;
  readonly now: Date;
}
