import type { ReactiveController } from 'lit';
import { latePart } from '../../controllers/late-part.ts';
import type { Activity } from '../../domain/activity.ts';
import { spanOf, type DateSpan } from '../../domain/date-span.ts';
import { addDays } from '../../domain/local-time.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { adopt } from '../../styles/adopt.ts';
import type { ActivitiesController } from './activities-controller.ts';
import { groupsOf } from './day-list.ts';
import type { DetailsText, LaterHost, Widget } from './later.ts';
import { pageAddress } from './page-address.ts';
import { fittingRows, fittingScale } from './paper-pages.ts';
import { paperStyles } from './paper.styles.ts';
import { poster } from './poster.ts';
import { printOnly } from '../parts/print-alone.ts';
import type { qrCode } from './qr.ts';
import { sheets } from './sheets.ts';
import type { ShownView } from './shown-view.ts';

/** What stands on paper instead of the widget on the screen. */
export interface Printed {
  readonly title: string;
  readonly content: unknown;
}

/** Days on paper where nobody chose others. */
const DAYS = 14;
/** More rows than two pages can hold. */
const MOST = 120;
/** Characters; a code of a longer address is too fine to be read from paper. */
const LONGEST_ADDRESS = 300;

/** What is printed: the days that were chosen on two pages, or one activity as a poster. */
export class Paper implements ReactiveController {
  readonly #host: LaterHost;
  readonly #widget: Widget;
  readonly #activities: ActivitiesController;
  readonly #view: ShownView;
  readonly #text: DetailsText;
  readonly #chosen: () => unknown;
  #poster: { readonly activity: Activity; readonly occurrence: Occurrence | undefined } | undefined;
  /** Rows that two pages hold, once that is known. */
  #rows = MOST;
  #draw: typeof qrCode | undefined;
  #hasAsked = false;

  /** @param chosen what was asked of the list */
  constructor(
    host: LaterHost,
    widget: Widget,
    activities: ActivitiesController,
    view: ShownView,
    text: DetailsText,
    chosen: () => unknown,
  ) {
    this.#host = host;
    this.#widget = widget;
    this.#activities = activities;
    this.#view = view;
    this.#text = text;
    this.#chosen = chosen;
    adopt(host.shadowRoot, paperStyles);
    host.addController(this);
  }
  hostUpdated(): void {
    // A page goes to paper at once: what draws the code must be here before.
    if (!this.#host.withQr || this.#hasAsked) return;
    this.#hasAsked = true;
    void latePart(import('./qr.ts')).then((part) => (this.#draw = part?.qrCode));
  }
  /** Prints the calendar, or one activity, without the page around it. */
  print(activity?: Activity, occurrence?: Occurrence): void {
    this.#poster = activity && { activity, occurrence };
    addEventListener('afterprint', () => (this.#poster = undefined), { once: true });
    printOnly(this.#host);
  }
  /** `undefined` while the words are on their way. */
  render(): Printed | undefined {
    if (!this.#text.ready) return undefined;
    const widget = this.#widget;
    const text = this.#text;
    const told = { widget, text, code: this.#code };
    if (this.#poster) return poster(this.#poster.activity, this.#poster.occurrence, told);
    const span = this.#span;
    const { groups, all } = groupsOf({
      occurrences: this.#activities.ahead(span),
      from: span.from,
      ongoing: this.#activities.ongoing(span.from, span.until),
      shown: this.#rows,
    });
    const rest = all - groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const area = widget.place;
    return {
      title: area ? text.t('activities.print.heading', { area }) : widget.text.t('activities.title'),
      content: sheets({ ...told, chosen: this.#chosen(), span, groups, rest, today: this.#activities.today }),
    };
  }
  /** Leaves out what two pages do not hold, or makes a poster smaller; asked once all of it is drawn, and when the printing is over. */
  fit(isPrinting: boolean): void {
    const section = this.#host.shadowRoot?.querySelector('section');
    const isPoster = this.#poster !== undefined;
    this.#rows = section && isPrinting && !isPoster ? fittingRows(section) : MOST;
    section?.style.setProperty('--_scale', isPrinting && isPoster ? fittingScale(section) : '');
    if (isPrinting) this.#host.requestUpdate();
  }
  /** What somebody looks at; of the present month or week what is left of it, and never less than the usual days. */
  get #span(): DateSpan {
    const { today, first } = this.#activities;
    const usual = (from: string) => ({ from, until: addDays(from, DAYS - 1) });
    const { leafed, grid } = this.#view;
    const around = leafed && grid.half?.around(leafed);
    if (!around) return spanOf(this.#widget.filters.when, today) ?? usual(first);
    if (today < around.from || today > around.until) return around;
    const { from, until } = usual(today);
    return { from, until: until > around.until ? until : around.until };
  }
  get #code(): unknown {
    const address = pageAddress();
    if (!this.#host.withQr || address.length > LONGEST_ADDRESS) return undefined;
    return this.#draw?.(address, this.#text.t('activities.qr'));
  }
}
