import { html, nothing, type LitElement } from 'lit';
import { PositionController } from '../../controllers/position-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { ActivityFilters } from '../../domain/activity-filters.ts';
import type { Activity } from '../../domain/activity.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { activityDetailsCatalogue, type ActivityDetailsMessages } from '../../i18n/activities/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { nearWords } from '../parts/near-words.ts';
import type { ActivitiesController, ActivitiesHost } from './activities-controller.ts';
import type { ActivitiesText } from './activities-text.ts';
import type { RowContext } from './activity-row.ts';
import { chosenWords } from './chosen.ts';
import { activityDetails } from './details.ts';
import { FilterPanel } from './filter-panel.ts';
import type { View } from './view-tabs.ts';

/** What the widget lets its later half see and do. */
export interface Widget {
  readonly text: ActivitiesText;
  readonly headingLevel: number;
  readonly now: Date;
  readonly activities: readonly Activity[];
  readonly filters: ActivityFilters;
  readonly count: number;
  readonly publisher: Publisher | undefined;
  readonly config: Config;
  /** Hosts that pictures may come from. */
  readonly imageHosts: readonly string[];
  /** Id or code of the chosen area; `undefined` is everywhere. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly change: (filters: Partial<ActivityFilters>) => void;
  readonly say: (words: string) => void;
}
export interface LaterHost extends LitElement, ActivitiesHost {
  readonly widget: Widget;
  readonly items: readonly Activity[];
  readonly withoutJsonLd: boolean;
  readonly withQr: boolean;
  readonly subscribe: string;
}
export type DetailsText = TextController<ActivityDetailsMessages>;

/**
 * What the calendar needs once a resident opens something. It arrives after the list, so that the list arrives sooner; it is
 * fetched while the device has nothing else to do, so that it is there without a network too.
 */
export class Later {
  readonly #host: LaterHost;
  readonly #debug: DebugPart;
  readonly #panel: FilterPanel;
  readonly text: DetailsText;
  readonly position: PositionController;

  constructor(host: LaterHost, _activities: ActivitiesController) {
    this.#host = host;
    this.position = new PositionController(host);
    this.text = new TextController(host, activityDetailsCatalogue);
    this.#debug = new DebugPart(host);
    this.#panel = new FilterPanel(host, this.text);
    adopt(host.shadowRoot, openedStyles, sheetStyles);
    host.requestUpdate();
  }
  /** What a resident may call the thing of this id. To search in, never to show. */
  words(id: string): string {
    const name = this.#host.widget.text.term(id);
    return name === id ? this.text.term(id) : name;
  }
  /** What stands under the choices: those made, and what was found out about where the resident is. */
  underBar(): unknown {
    if (!this.text.ready) return nothing;
    const { widget } = this.#host;
    return html`${chosenWords(widget, this.text)} ${nearWords(this.text, widget.areas, this.position)}`;
  }
  /** Asks the device where it is, or stops asking. A refusal is answered aloud. */
  toggleNear(): void {
    const { areas, say } = this.#host.widget;
    this.position.toggle(() => say(this.text.t(areas.some(({ centre }) => centre) ? 'near.denied' : 'near.unknown')));
  }
  showPanel(): Promise<void> {
    return this.#panel.show();
  }
  panel(): unknown {
    return this.text.ready ? this.#panel.render() : nothing;
  }
  grid(_view: View, _context: RowContext): unknown {
    return nothing;
  }
  details(activity: Activity, occurrence?: Occurrence): unknown {
    if (!this.text.ready) return nothing;
    const { widget } = this.#host;
    const place = occurrence?.place ?? activity.place;
    return activityDetails(activity, occurrence, { widget, text: this.text, place, along: nothing });
  }
  actions(): unknown {
    return nothing;
  }
  paper(): unknown {
    return nothing;
  }
  /** What is wrong with the feeds, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    return this.#debug.render(reports, this.text.language, this.#host.widget.headingLevel);
  }
}
