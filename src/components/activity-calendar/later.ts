import { html, nothing, type LitElement } from 'lit';
import { JsonLdController } from '../../controllers/json-ld-controller.ts';
import { PositionController } from '../../controllers/position-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { ActivityFilters } from '../../domain/activity-filters.ts';
import { describeActivities, type Describing } from '../../domain/activity-json-ld.ts';
import type { Activity } from '../../domain/activity.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import { nextOf } from '../../domain/next-occurrence.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { plain } from '../../domain/text.ts';
import { activityDetailsCatalogue, type ActivityDetailsMessages } from '../../i18n/activities/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { nearWords } from '../parts/near-words.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { actions } from './actions.ts';
import type { ActivitiesController, ActivitiesHost } from './activities-controller.ts';
import type { ActivitiesText } from './activities-text.ts';
import { AtPlace } from './at-place.ts';
import { chosenWords } from './chosen.ts';
import { activityDetails } from './details.ts';
import { FilterPanel } from './filter-panel.ts';
import { nextRow, type NextRow } from './next-row.ts';
import { Paper } from './paper.ts';
import { placeMapStyles } from './place-map.styles.ts';
import { PlaceMap } from './place-map.ts';
import { takeAlongStyles } from './take-along.styles.ts';
import { TakeAlong } from './take-along.ts';

/** What the widget lets its later half see and do. */
export interface Widget {
  readonly text: ActivitiesText;
  readonly headingLevel: number;
  readonly now: Date;
  readonly activities: readonly Activity[];
  readonly filters: ActivityFilters;
  readonly count: number;
  /** The times that the days shown have. */
  readonly shown: () => readonly Occurrence[];
  readonly publisher: Publisher | undefined;
  readonly config: Config;
  /** Hosts that pictures may come from. */
  readonly imageHosts: readonly string[];
  /** Id or code of the chosen area; `undefined` is everywhere. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly change: (filters: Partial<ActivityFilters>) => void;
  readonly say: (words: string, isSeen?: boolean) => void;
}
export interface LaterHost extends LitElement, ActivitiesHost {
  readonly widget: Widget;
  readonly items: readonly Activity[];
  readonly headingLevel: number;
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
  readonly #along: TakeAlong;
  readonly #placeMap: PlaceMap;
  readonly paper: Paper;
  readonly text: DetailsText;
  readonly position: PositionController;
  /** The row of an activity's next time, among so many rows of the list. */
  readonly nextRow: (id: string, rows: number) => Promise<NextRow | undefined>;

  constructor(host: LaterHost, activities: ActivitiesController) {
    this.#host = host;
    this.position = new PositionController(host);
    this.text = new TextController(host, activityDetailsCatalogue);
    new AtPlace(host, activities);
    this.nextRow = (id, rows) => nextRow(id, activities, { ...host.widget, rows });
    this.#debug = new DebugPart(host);
    this.#panel = new FilterPanel(host, this.text);
    this.paper = new Paper(host, activities, this.text);
    this.#along = new TakeAlong(host, this.text, (activity, occurrence) => this.paper.print(activity, occurrence));
    this.#placeMap = new PlaceMap(host, activities, this.text);
    new JsonLdController(
      host,
      () => ({ items: host.withoutJsonLd ? [] : host.items, language: this.text.language }),
      (items, language) => describeActivities(items, language, this.#describing),
    );
    adopt(host.shadowRoot, openedStyles, sheetStyles, takeAlongStyles, placeMapStyles);
    checkTokens(host);
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
  details(activity: Activity, occurrence?: Occurrence): unknown {
    if (!this.text.ready) return nothing;
    const { widget } = this.#host;
    const place = occurrence?.place ?? activity.place;
    const title = plain(occurrence?.title ?? activity.title, this.text.language);
    const onTheMap = this.#placeMap.render(occurrence?.key ?? activity.id, place, title);
    const along = this.#along.render(activity, occurrence);
    return activityDetails(activity, occurrence, { widget, text: this.text, place, onTheMap, along });
  }
  /** What can be done with all that is shown. */
  actions(): unknown {
    if (!this.text.ready) return nothing;
    return actions({ host: this.#host, text: this.text, along: this.#along, print: () => this.paper.print() });
  }
  /** What is wrong with the feeds, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    return this.#debug.render(reports, this.text.language, this.#host.widget.headingLevel);
  }
  get #describing(): Describing {
    const { now, imageHosts } = this.#host.widget;
    return {
      next: (activity) => nextOf(activity, now),
      pictures: (address) => URL.canParse(address) && imageHosts.includes(new URL(address).host),
    };
  }
}
