import { html, nothing, type TemplateResult } from 'lit';
import { latePart } from '../../controllers/late-part.ts';
import { NO_ACTIVITY_FILTERS } from '../../domain/activity-filters.ts';
import { shapeOf } from '../../domain/activity-shape.ts';
import type { Activity } from '../../domain/activity.ts';
import { single, titleOf, type Taken } from '../../domain/agenda-item.ts';
import { addDays } from '../../domain/local-time.ts';
import { nextOf } from '../../domain/next-occurrence.ts';
import { occurrencesOf, type Occurrence } from '../../domain/occurrences.ts';
import { isOff, standingOf } from '../../domain/standing.ts';
import { plain } from '../../domain/text.ts';
import { button } from '../parts/button.ts';
import { fileName, saveFile, textFile } from '../parts/save-file.ts';
import { shareButton } from '../parts/share.ts';
import type { DetailsText, LaterHost, Widget } from './later.ts';
import * as linkWords from './link-words.ts';
import { pageAddress } from './page-address.ts';

/** Days in which who follows a link to a series still finds it. */
const LINKED = 90;

/** What writes for other agendas; fetched when a resident asks for it. */
async function fetchAgenda() {
  const [{ toICalendar }, { agendaLinks }] = await Promise.all([
    import('../../domain/icalendar-text.ts'),
    import('./agenda-links.ts'),
  ]);
  return { toICalendar, agendaLinks };
}
type Agenda = Awaited<ReturnType<typeof fetchAgenda>>;

/** The ways to keep an activity: in one's own agenda, for somebody else, on paper. */
export class TakeAlong {
  readonly #host: LaterHost;
  readonly #widget: Widget;
  readonly #text: DetailsText;
  readonly #print: (activity: Activity, occurrence: Occurrence | undefined) => void;
  #agenda: Agenda | undefined;

  /** @param print makes a poster */
  constructor(
    host: LaterHost,
    widget: Widget,
    text: DetailsText,
    print: (activity: Activity, occurrence: Occurrence | undefined) => void,
  ) {
    this.#host = host;
    this.#widget = widget;
    this.#text = text;
    this.#print = print;
  }
  /** Keeps these as one calendar file; some of them must have a time. */
  async save(items: readonly Taken[], name: string): Promise<void> {
    const agenda = await this.#ask();
    const widget = this.#widget;
    const { t } = widget.text;
    const words = {
      cancelled: t('when.cancelled'),
      postponed: t('when.postponed'),
      moved: t('when.moved'),
      full: t('when.full'),
    };
    const text = agenda?.toICalendar(items, { ...this.#writing, now: widget.now, name, words });
    if (text) saveFile(`${fileName(name, 'agenda')}.ics`, textFile('text/calendar', text));
  }
  /** Under the details of an activity. */
  render(activity: Activity, occurrence: Occurrence | undefined): TemplateResult {
    const { t } = this.#text;
    const shape = shapeOf(activity);
    const one = single(activity) ?? this.#thisTime(activity, occurrence);
    const all = shape === 'series' || activity.moments.length > 1 ? activity : undefined;
    return html`${
        one || all
          ? html`<details
              class="along no-print"
              @toggle=${({ target }: Event) => target instanceof HTMLDetailsElement && target.open && void this.#ask()}
            >
              <summary class="button">${t('activities.add')}</summary>
              ${one && this.#ways(one, all && t('activities.add.one'))}
              ${all && this.#ways(all, t('activities.add.series'))}
            </details>`
          : nothing
      }
      <div class="own no-print">
        ${shareButton(this.#widget, () => this.#linkTo(activity, one), t('activities.share'))}
        ${button(t('activities.print.poster'), () => this.#print(activity, occurrence))}
      </div>`;
  }
  /** The time that was opened; of what was moved the new one, of what has no row of its own the next. */
  #thisTime(activity: Activity, occurrence: Occurrence | undefined): Occurrence | undefined {
    const { movedTo, key } = occurrence ?? {};
    if (!movedTo) return occurrence ?? nextOf(activity, this.#widget.now);
    const day = movedTo.slice(0, 10);
    return occurrencesOf(activity, day, day).find((each) => `${each.key}#moved` === key);
  }
  #ways(item: Taken, words: string | undefined): TemplateResult | undefined {
    if (!this.#agenda) return undefined;
    const { t, language } = this.#text;
    // Who has it in an agenda learns from the file that it is off; a link would only add it.
    const links = isOff('activity' in item ? item : standingOf(item))
      ? undefined
      : this.#agenda.agendaLinks(item, this.#writing);
    const name = 'activity' in item ? titleOf(item, language) : plain(item.title, language);
    const link = (address: string | undefined, agenda: string) =>
      address && html`<a class="button" href=${address} rel="noopener noreferrer nofollow">${agenda}</a>`;
    return html`${words && html`<p class="ways" aria-hidden="true">${words}</p>`}
      <div class="reach" role="group" aria-label=${words ?? t('activities.add')}>
        ${button(t('activities.add.file'), () => void this.save([item], name))}
        ${link(links?.google, t('activities.add.google'))} ${link(links?.outlook, t('activities.add.outlook'))}
      </div>`;
  }
  /** The list with only this in it; its own page where it has one. */
  #linkTo(activity: Activity, one: Occurrence | undefined): string {
    if (activity.url) return activity.url;
    const query = plain(activity.title, this.#text.language);
    const from = one?.day;
    const until = from && activity.repeat ? addDays(from, LINKED) : one?.lastDay;
    const when = from && until ? `${from}/${until}` : '';
    return this.#widget.address(linkWords, { ...NO_ACTIVITY_FILTERS, query, when }, 'list');
  }
  get #writing() {
    return { lang: this.#text.language, url: pageAddress() };
  }
  async #ask(): Promise<Agenda | undefined> {
    this.#agenda ??= await latePart(fetchAgenda());
    const { text, say } = this.#widget;
    if (this.#agenda) this.#host.requestUpdate();
    else say(text.t('missed'));
    return this.#agenda;
  }
}
