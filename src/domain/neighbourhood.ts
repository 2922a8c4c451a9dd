import type { Area } from './area.ts';
import type { Config } from './config.ts';

/** What the widgets inside one `buurt-neighbourhood` share. Plain data and two requests; replaced as a whole on change. */
export interface Neighbourhood {
  /** `undefined` until the config has arrived, or when there is none to come. */
  readonly config: Config | undefined;
  /** A config was named and has not arrived yet. */
  readonly pending: boolean;
  readonly areas: readonly Area[];
  /** Areas were named and have not arrived yet: what is asked of an area cannot be answered. */
  readonly areasPending?: boolean;
  /** The chosen area's id; `undefined` is everywhere. */
  readonly area: string | undefined;
  /** Origins the resident has allowed to be asked, for this visit. */
  readonly allowed: ReadonlySet<string>;
  chooseArea(id: string | undefined): void;
  /** `false` takes a yes back. */
  allow(origins: readonly string[], isAllowed: boolean): void;
}
