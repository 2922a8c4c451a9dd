import type { ReactiveControllerHost } from 'lit';
import { NeighbourhoodController } from '../../controllers/neighbourhood-controller.ts';
import type { Checkup } from '../../doctor/finding.ts';
import { pageCheckup } from '../../doctor/page-checkup.ts';
import type { FeedReport } from '../../domain/feed.ts';
import type { Language } from '../../i18n/language.ts';
import { adopt } from '../../styles/adopt.ts';
import { debugStyles } from '../../styles/debug.ts';
import { openedStyles } from '../../styles/opened.ts';
import { unknownIn } from './debug-attributes.ts';
import type { Shown } from './debug-part.ts';
import { debugPanel } from './debug.ts';

/** Milliseconds for one list, with the time that its server takes. */
const LONGEST = 60_000;

/** The panel of one widget: has the feed doctor look at each of its lists once, and again when a list is read anew. */
export class DebugPanel {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #neighbourhood: NeighbourhoodController;
  readonly #checkups = new Map<string, Checkup | 'busy' | undefined>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#neighbourhood = new NeighbourhoodController(host);
    adopt(host.shadowRoot, openedStyles, debugStyles);
  }
  render(reports: readonly FeedReport[], language: Language, level?: number, shown: Shown = {}): unknown {
    const around = this.#neighbourhood.value;
    const isWhole = reports.every(({ status }) => status === 'fresh' || status === 'kept');
    const unknown = unknownIn(this.#host, {
      records: (isWhole && shown.records) || [],
      areas: shown.areas ?? (around?.areasPending ? undefined : (around?.areas ?? [])),
    });
    return debugPanel(reports, language, level, (report) => this.#checkupOf(report), shown.lacks, unknown);
  }
  #checkupOf({ asked, status, fetched, failure }: FeedReport): Checkup | 'busy' | undefined {
    if (!asked || status === 'pending') return undefined;
    const areas = this.#neighbourhood.value?.areas ?? [];
    const key = JSON.stringify([asked, fetched, failure, areas.length]);
    if (this.#checkups.has(key)) return this.#checkups.get(key);
    this.#checkups.set(key, 'busy');
    const signal = AbortSignal.timeout(LONGEST);
    const tools = { fetch: fetch.bind(globalThis), origin: location.origin, now: Date.now(), signal };
    void pageCheckup(asked, { ...tools, areas }).then((checkup) => {
      this.#checkups.set(key, checkup);
      this.#host.requestUpdate();
    });
    return 'busy';
  }
}
