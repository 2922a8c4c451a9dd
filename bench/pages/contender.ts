/** What a contender is asked to show. */
export interface Order {
  /** Address of the feed. */
  readonly feed: string;
  readonly map: boolean;
  /** Address of a `buurt-neighbourhood` config, where the feed is larger than buurt reads by default. */
  readonly config?: string;
  /** So many records are shown at once, also where buurt shows fewer until a resident asks for more. */
  readonly atOnce?: number;
}

export interface Shown {
  /** Settles once the list is there to be read and used. */
  readonly list: Promise<unknown>;
  /** Settles once the map is drawn; the same moment where there is none. */
  readonly map: Promise<unknown>;
}

/** One way to show services. All are driven by the keyboard: a search box, check boxes, a button, a map. */
export interface Contender {
  show(root: HTMLElement, order: Order): Shown;
  /** How many services are found now, so that nobody wins by finding less. */
  found(): number;
}
