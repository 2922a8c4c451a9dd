import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { AgainController } from '../../controllers/again-controller.ts';
import type { ChoicesController, Chosen } from '../../controllers/choices-controller.ts';
import type { CollectionController } from '../../controllers/collection-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { WindowController } from '../../controllers/window-controller.ts';
import { chosenCount } from '../../domain/chosen-count.ts';
import type { FeedKind, FeedReport } from '../../domain/feed.ts';
import type { Language } from '../../i18n/language.ts';
import { FilterChangeEvent } from './filter-change-event.ts';
import { frame, type Frame } from './frame.ts';
import { nothingFound } from './nothing-found.ts';
import type { ShellText } from './shell-text.ts';

/** An element that shows records. */
export interface RecordsHost extends LitElement {
  /** What is shown after filtering. */
  readonly items: readonly unknown[];
  readonly headingLevel: number;
  readonly limit: number;
  readonly debug: boolean;
}

/** The records of a widget, and what a resident chose of them. */
export interface RecordsSource<Kind extends FeedKind, Filters extends Chosen> {
  readonly data: CollectionController<Kind>;
  readonly choices: ChoicesController<Filters, unknown>;
  /** How many choices are made, besides words, where some of them stand in view. */
  readonly chosen?: number;
}

export interface RecordsText extends ShellText {
  readonly ready: boolean;
  readonly term: (id: string) => string;
  settled(): Promise<void>;
}

/** What the half that comes later does for what is here. */
export interface LaterHalf {
  readonly text: { readonly ready: boolean; readonly language: Language; settled(): Promise<void> };
  /** Where there are more choices than those in view. */
  readonly panel?: { render(): unknown; show(): Promise<void> };
  /** What is wrong, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown;
}

/** What it is about now. */
type RecordsData = Frame['data'] & { readonly feed: { refresh(): Promise<unknown> } };

interface Spec<Half> {
  readonly later: () => Promise<() => Half>;
  /** The later half draws what a resident meets first; what a webmaster meets it always does. */
  readonly isNeeded?: () => boolean;
  /** See `PrintController`. */
  readonly redraw: () => void;
}

/** What every widget with records does for residents, whatever they are: they are narrowed, opened and printed, and it speaks. */
export class RecordsPart<
  Kind extends FeedKind,
  Filters extends Chosen,
  Text extends RecordsText,
  Half extends LaterHalf,
> {
  readonly #host: RecordsHost;
  readonly #isNeeded: () => boolean;
  /** Nothing chosen, as it is before anybody chose. */
  readonly #none: Filters;
  readonly text: Text;
  readonly source: RecordsSource<Kind, Filters>;
  readonly status: StatusController;
  readonly late: LateController<Half>;
  readonly window: WindowController;
  /** The key of what is open; there is one at most. */
  open: string | undefined;

  constructor(
    host: RecordsHost,
    text: Text,
    source: RecordsSource<Kind, Filters>,
    { later, isNeeded = () => false, redraw }: Spec<Half>,
  ) {
    const { data, choices } = source;
    this.#host = host;
    this.#isNeeded = () => host.debug || isNeeded();
    this.#none = choices.current;
    this.text = text;
    this.source = source;
    this.status = new StatusController(host, text);
    this.late = new LateController(
      host,
      async () => (await Promise.all([later(), choices.prepare()]))[0],
      () => (this.#isNeeded() ? 'now' : data.all.length > 0 ? 'idle' : 'no'),
      this.status,
    );
    this.window = new WindowController(host, redraw);
    new FocusController(host);
    new AgainController(host);
  }
  /** How many choices are made, besides words. */
  get chosen(): number {
    const { chosen, choices } = this.source;
    return chosen ?? chosenCount(choices.current);
  }
  /** Settles when there is something to see: records, an empty state or a message. */
  async settled(): Promise<void> {
    const host = this.#host;
    await host.updateComplete;
    await Promise.all([this.source.data.settled(), this.text.settled()]);
    if (this.#isNeeded()) await (await this.late.ask())?.text.settled();
    await host.updateComplete;
  }
  /** Asks the feeds again. */
  async refresh(data: RecordsData = this.source.data): Promise<void> {
    await data.feed.refresh();
    await this.#host.updateComplete;
  }
  readonly change = (filters: Partial<Filters>): void => {
    const { choices } = this.source;
    this.status.ask();
    this.window.reset();
    void choices.change(filters).then(() => {
      const event = new FilterChangeEvent(choices.current, this.#host.items.length);
      this.#host.dispatchEvent(event);
    });
  };
  readonly clear = (): void => this.change(this.#none);
  /** Opens what has this key, or closes it; `event` asks the page first. */
  toggle(key: string, event?: Event): void {
    if (this.open === key) this.open = undefined;
    else if (!event || this.#host.dispatchEvent(event)) {
      this.open = key;
      void this.late.with();
    }
    this.#host.requestUpdate();
  }
  readonly showPanel = (): void => void this.late.with(({ panel }) => panel?.show());

  /** @param data where it is about others than these records */
  render(shown: Pick<Frame, 'title' | 'shown'>, data: RecordsData = this.source.data): TemplateResult {
    const { debug, headingLevel } = this.#host;
    const { half } = this.late;
    const { stage, reports } = data;
    return frame({
      ...shown,
      data,
      headingLevel,
      text: this.text,
      status: this.status,
      retry: () => this.refresh(data),
      after: html`${(stage === 'failed' || stage === 'shown') && half?.text.ready ? half.panel?.render() : nothing}
      ${debug ? half?.debug(reports) : nothing}`,
    });
  }
  /** @param empty what is said where nothing was asked */
  renderNone(empty: string): TemplateResult {
    const { text, clear } = this;
    return nothingFound({ text, isNarrowed: this.chosen > 0, empty, publisher: this.source.data.publisher, clear });
  }
}
