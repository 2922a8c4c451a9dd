import type { FeedRequest } from '../../domain/feed.ts';
import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { changeOf } from './icalendar-changes.ts';
import { eventOf, nameOfCalendar, newestOf, wordsOf, type Event } from './icalendar-event.ts';
import type { Calendar, RawEvent } from './icalendar-lines.ts';
import type { RuleReader } from './icalendar-rules.ts';
import { Shift, whenOf, type Stretch } from './icalendar-stretch.ts';
import { timingOf, type Timing } from './icalendar-timing.ts';
import { Zones } from './icalendar-zones.ts';

/** An exception of a series; `at` is the start that the series gives it. */
interface Exception {
  readonly event: Event;
  readonly at: string;
  /** It holds for all that follows too. */
  readonly onwards: boolean;
}

const NO_ZONES = new Zones({ says: new Map(), zones: [] }, undefined);

/** No series has so many exceptions; so many events with one UID are a fault of what wrote them. */
const MOST = 1000;

/** Turns the events of one UID into activities: nearly always one, more where a series goes on as another. */
export class SeriesReader {
  readonly #request: FeedRequest;
  readonly #zones: ReadonlyMap<Calendar, Zones>;
  readonly #rules: RuleReader;
  readonly #publisher: string | undefined;

  /** `publisher`: what the feed says already. */
  constructor(
    request: FeedRequest,
    zones: ReadonlyMap<Calendar, Zones>,
    rules: RuleReader,
    publisher: string | undefined,
  ) {
    this.#request = request;
    this.#zones = zones;
    this.#rules = rules;
    this.#publisher = publisher;
  }
  read(raw: readonly RawEvent[], report: RowReport): readonly ActivityDraft[] {
    if (raw.length > MOST) report.warning('moments.limit', 'UID', String(raw.length));
    const events = raw.slice(0, MOST).map((each) => eventOf(each, report));
    const masters = newestOf(events.filter(({ says }) => !says.first('RECURRENCE-ID')));
    const exceptions = events.filter(({ says }) => says.first('RECURRENCE-ID'));
    if (masters.length === 0) {
      // Exceptions of a series that is not in the file.
      return exceptions.flatMap((event) => this.#series(event, [], startOf(event, 'RECURRENCE-ID'), report));
    }
    return masters.flatMap((master, at) =>
      this.#series(master, at === 0 ? exceptions : [], at === 0 ? '' : startOf(master), report),
    );
  }
  /** `mark`: what tells it from others with its UID. */
  #series(master: Event, exceptions: readonly Event[], mark: string, report: RowReport): readonly ActivityDraft[] {
    const { says } = master;
    if (master.isHidden) {
      report.advice('class.private', 'CLASS', says.text('CLASS'));
      return [];
    }
    if (says.word('STATUS') === 'TENTATIVE') report.advice('status.tentative', 'STATUS');
    const timing = this.#timing(master, report);
    const all = latest(exceptions.flatMap((event) => exceptionOf(event, timing, report) ?? []));
    const onwards = all.filter((each) => each.onwards).sort((a, b) => (a.at < b.at ? -1 : 1));
    const single = all.filter((each) => !each.onwards);
    const id = this.#idOf(says, report) + (mark && `/${mark}`);
    const first: Stretch = { id, event: master, timing, before: onwards[0]?.at };
    const others = onwards.map(({ event, at }, index): Stretch => {
      const own = this.#timing(event, report, timing.zone);
      return { id: `${id}/${at}`, event, timing: own, at, before: onwards[index + 1]?.at };
    });
    const shown = [first, ...others].filter(({ event }) => !event.isHidden);
    return shown.map((stretch) => this.#draft(stretch, first, single, report));
  }
  #timing({ says, calendar }: Event, report: RowReport, zone?: string): Timing {
    return timingOf(says, this.#zones.get(calendar) ?? NO_ZONES, report, zone);
  }
  #idOf(says: Event['says'], report: RowReport): string {
    const uid = says.text('UID');
    if (uid === undefined) report.advice('id.made', 'UID');
    const id = uid ?? idFromContent(says.text('DTSTART'), says.text('SUMMARY'));
    // Made to be unique in the whole world, where it has the form that RFC 5545 asks for.
    return id.includes('@') ? id : feedId(id, this.#request);
  }
  #draft(own: Stretch, whole: Stretch, exceptions: readonly Exception[], report: RowReport): ActivityDraft {
    const { id, event, timing } = own;
    const { isIn, moved } = new Shift(own);
    // What goes on otherwise says only what is otherwise.
    const words = { ...(own !== whole && wordsOf(whole.event.says)), ...wordsOf(event.says) };
    const inStretch = exceptions.filter((each) => isIn(each.at));
    const hidden = inStretch.filter((each) => each.event.isHidden).map(({ at }) => at);
    const changes = inStretch
      .filter((each) => !each.event.isHidden)
      .map((each) => changeOf(each.event, moved(each.at), words, this.#timing(each.event, report, timing.zone)));
    const publisher = nameOfCalendar(event.calendar);
    return {
      id,
      title: '',
      ...words,
      timezone: timing.zone,
      ...whenOf(own, whole, hidden, this.#rules, report),
      ...(changes.length > 0 && { changes }),
      ...(event.isCancelled && { status: 'cancelled' }),
      ...(publisher !== undefined && publisher !== this.#publisher && { publisher }),
    };
  }
}

const startOf = ({ says }: Event, name = 'DTSTART'): string => says.text(name) ?? '';

function exceptionOf(event: Event, timing: Timing, report: RowReport): Exception | undefined {
  const property = event.says.first('RECURRENCE-ID');
  const at = property && timing.stamp(property.value, property);
  if (at === undefined) return void report.warning('changes.unreadable', 'RECURRENCE-ID', property?.value);
  return { event, at, onwards: property?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE' };
}

/** Of the exceptions to one moment the last that was written. */
function latest(exceptions: readonly Exception[]): readonly Exception[] {
  const byMoment = Map.groupBy(exceptions, ({ at, onwards }) => `${at} ${onwards}`);
  return [...byMoment.values()].flatMap((alike) => {
    const [event] = newestOf(alike.map((each) => each.event));
    return alike.find((each) => each.event === event) ?? [];
  });
}
