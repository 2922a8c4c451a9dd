import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import type { ActivityFilters } from '../../domain/activity-filters.ts';
import { metresTo, type Placed } from '../../domain/activity-distance.ts';
import { describeActivities, type Describing } from '../../domain/activity-json-ld.ts';
import type { Activity } from '../../domain/activity.ts';
import type { FeedReport } from '../../domain/feed.ts';
import { nearestFirst } from '../../domain/nearest-first.ts';
import { addDays } from '../../domain/local-time.ts';
import { nextOf } from '../../domain/next-occurrence.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { occurrenceOn } from '../../domain/on-day.ts';
import { Remembered } from '../../domain/remembered.ts';
import { plain } from '../../domain/text.ts';
import type { ActivitiesMessages } from '../../i18n/activities/catalogue.ts';
import { distance } from '../../i18n/amounts.ts';
import { activityDetailsCatalogue, type ActivityDetailsMessages } from '../../i18n/activities/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { bringTo } from '../parts/bring-to.ts';
import { ChoicesPart } from '../parts/choices-part.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { describeRecords } from '../parts/describe-records.ts';
import { NearPart } from '../parts/near-part.ts';
import type { RecordsHost, RecordsPart } from '../parts/records-part.ts';
import { RecordsWidget } from '../parts/records-widget.ts';
import type { SearchedHalf } from '../parts/searched.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { actions } from './actions.ts';
import type { ActivitiesController, ActivitiesHost } from './activities-controller.ts';
import { AtPlace } from './at-place.ts';
import { activityChoices } from './choices.ts';
import { activityDetails } from './details.ts';
import { ActivitySelectEvent } from './events.ts';
import { nextRow } from './next-row.ts';
import { Paper } from './paper.ts';
import { placeMapStyles } from './place-map.styles.ts';
import { PlaceMap } from './place-map.ts';
import type { ShownView } from './shown-view.ts';
import { takeAlongStyles } from './take-along.styles.ts';
import { TakeAlong } from './take-along.ts';

/** What the widget lets its later half see and do. */
export type Widget = RecordsWidget<'activities', ActivityFilters, TextController<ActivitiesMessages>>;
export type Records = RecordsPart<'activities', ActivityFilters, TextController<ActivitiesMessages>, Later>;

export interface LaterHost extends ActivitiesHost, RecordsHost {
  readonly items: readonly Activity[];
  readonly imageHosts: string;
  view: string;
  at?: string;
  readonly withoutJsonLd: boolean;
  readonly withQr: boolean;
  readonly subscribe: string;
}
export type DetailsText = TextController<ActivityDetailsMessages>;

/**
 * What the calendar needs once a resident opens something. It arrives after the list, so that the list arrives sooner; it is
 * fetched while the device has nothing else to do, so that it is there without a network too.
 */
export class Later implements SearchedHalf {
  readonly #host: LaterHost;
  readonly #records: Records;
  readonly #activities: ActivitiesController;
  readonly #view: ShownView;
  readonly #widget: Widget;
  readonly #along: TakeAlong;
  readonly #zone = new Remembered<string | undefined>();
  readonly #placeMap: PlaceMap;
  readonly paper: Paper;
  readonly text: DetailsText;
  readonly near: NearPart;
  readonly nearestFirst = nearestFirst;
  readonly panel: ChoicesPart<ActivityFilters>;
  readonly #debug: DebugPart;

  constructor(host: LaterHost, records: Records, activities: ActivitiesController, view: ShownView) {
    const widget: Widget = new RecordsWidget(host, records);
    this.#host = host;
    this.#records = records;
    this.#activities = activities;
    this.#view = view;
    this.#widget = widget;
    this.text = new TextController(host, activityDetailsCatalogue);
    this.near = new NearPart(host, widget, this.text);
    new AtPlace(host, activities);
    this.#debug = new DebugPart(host);
    this.panel = new ChoicesPart(host, this.text, () => activityChoices(widget, this.text, this.near));
    this.paper = new Paper(host, widget, activities, view, this.text, () => this.panel.printed());
    this.#along = new TakeAlong(host, widget, this.text, (activity, occurrence) =>
      this.paper.print(activity, occurrence),
    );
    this.#placeMap = new PlaceMap(host, widget, activities, this.text);
    describeRecords({ host, widget, near: this.near, text: this.text }, (items, language) =>
      describeActivities(items, language, this.#describing),
    );
    adopt(host.shadowRoot, openedStyles, sheetStyles, takeAlongStyles, placeMapStyles);
    checkTokens(host);
    host.requestUpdate();
  }
  /** What a resident may call the thing of this id. To search in, never to show. */
  words(id: string): string {
    const name = this.#widget.text.term(id);
    return name === id ? this.text.term(id) : name;
  }
  /** "1,2 km": how far it is from the resident, where that was asked and both places are known. */
  distance(row: Placed): string | undefined {
    const { point } = this.near;
    const metres = point && metresTo(row, point);
    return metres === undefined ? undefined : distance(metres, this.text.language);
  }
  /** What is wrong with the feeds, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    return this.#debug.render(reports, this.text.language, this.#host.headingLevel, { records: this.#widget.all });
  }
  /** What stands under the choices: those made, and what was found out about where the resident is. */
  underBar(): unknown {
    return this.text.ready ? html`${this.panel.chosen()} ${this.near.render()}` : nothing;
  }
  details(activity: Activity, occurrence?: Occurrence): unknown {
    if (!this.text.ready) return nothing;
    const place = occurrence?.place ?? activity.place;
    const title = plain(occurrence?.title ?? activity.title, this.text.language);
    const onTheMap = this.#placeMap.render(occurrence?.key ?? activity.id, place, title);
    const along = this.#along.render(activity, occurrence);
    return activityDetails(activity, occurrence, { widget: this.#widget, text: this.text, place, onTheMap, along });
  }
  /** Opens an activity's next time in the list, and brings a resident there; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    const host = this.#host;
    const { status, window } = this.#records;
    const row = await nextRow(id, this.#activities, this.#widget, window.rows);
    if (!row) return false;
    if (this.#view.leafed) {
      status.act();
      window.reset();
      host.view = 'list';
    }
    if (this.#records.open !== row.key) this.#records.toggle(row.key, new ActivitySelectEvent(row.activity));
    await host.updateComplete;
    bringTo(host.renderRoot.querySelector<HTMLElement>('.open > .name'));
    return true;
  }
  /** What can be done with all that is shown. */
  actions(): unknown {
    if (!this.text.ready) return nothing;
    const { all, filters } = this.#widget;
    const zone = all[0]?.timezone;
    return actions({
      host: this.#host,
      widget: this.#widget,
      text: this.text,
      zone: this.#zone.for([all], () => (all.every(({ timezone }) => timezone === zone) ? zone : undefined)),
      hasTimes: this.#hasTimes,
      isFortnight: !this.#view.leafed && !filters.when,
      shown: () => this.#view.occurrences,
      along: this.#along,
      print: () => this.paper.print(),
    });
  }
  /** Whether something of what is shown takes place. In a month of thousands whatever is on a later day tells, and no list is made. */
  get #hasTimes(): boolean {
    const { index, today, accepts } = this.#activities;
    const { leafed, span } = this.#view;
    const days = leafed ? index.daily(span.from > today ? span.from : addDays(today, 1), span.until) : [];
    return (
      days.some((onDay) => onDay.some((each) => accepts(each.activity) && !occurrenceOn(each).movedTo)) ||
      this.#view.occurrences.some(({ movedTo }) => !movedTo)
    );
  }
  get #describing(): Describing {
    const { now, imageHosts } = this.#widget;
    return {
      next: (activity) => nextOf(activity, now),
      pictures: (address) => URL.canParse(address) && imageHosts.includes(new URL(address).host),
    };
  }
}
