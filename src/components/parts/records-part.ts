import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { AgainController } from '../../controllers/again-controller.ts';
import type { ChoicesController, Chosen } from '../../controllers/choices-controller.ts';
import type { CollectionController } from '../../controllers/collection-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { WindowController } from '../../controllers/window-controller.ts';
import type { FeedKind } from '../../domain/feed.ts';
import type { Point } from '../../domain/place.ts';
import type { Language } from '../../i18n/language.ts';
import type { DebugPart } from './debug-part.ts';
import { FilterChangeEvent } from './filter-change-event.ts';
import { frame, type Frame } from './frame.ts';
import { nothingFound } from './nothing-found.ts';
import type { ShellText } from './shell-text.ts';

/** An element that lists records. */
export interface RecordsHost extends LitElement {
  /** What is shown after filtering. */
  readonly items: readonly unknown[];
  readonly headingLevel: number;
  readonly limit: number;
  readonly debug: boolean;
  refresh(): Promise<void>;
}

/** The records of a widget, and what a resident chose of them. */
export interface RecordsSource<Kind extends FeedKind, Filters extends Chosen> {
  readonly data: CollectionController<Kind>;
  readonly choices: ChoicesController<Filters, unknown>;
  /** How many choices are made, besides words and what stands in view. */
  readonly chosen: number;
  /** Words like those that were searched for, where those are nowhere. */
  readonly nearest: string | undefined;
}

export interface RecordsText extends ShellText {
  readonly ready: boolean;
  readonly term: (id: string) => string;
  settled(): Promise<void>;
}

/** What the half that comes later does for what is here. */
export interface LaterHalf {
  readonly text: { readonly ready: boolean; readonly language: Language; settled(): Promise<void> };
  readonly near: {
    readonly point: Point | undefined;
    readonly within: number | undefined;
    toggle(): void;
    widen(): void;
  };
  readonly panel: { render(): unknown; show(): Promise<void> };
  readonly debug: DebugPart;
  /** What a resident may call the thing of this id. To search in, never to show. */
  words(id: string): string;
  /** What stands under the choices. */
  underBar(): unknown;
}

interface Spec<Half> {
  readonly later: () => Promise<() => Half>;
  /** The later half draws what a resident meets first. */
  readonly isNeeded: () => boolean;
  /** See `PrintController`. */
  readonly redraw: () => void;
}

/** What every list of records does for residents, whatever is in it: it is searched, narrowed, opened and printed, and speaks. */
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
  /** The key of the row that is open; there is one at most. */
  open: string | undefined;

  constructor(
    host: RecordsHost,
    text: Text,
    source: RecordsSource<Kind, Filters>,
    { later, isNeeded, redraw }: Spec<Half>,
  ) {
    const { data, choices } = source;
    this.#host = host;
    this.#isNeeded = isNeeded;
    this.#none = choices.current;
    this.text = text;
    this.source = source;
    this.status = new StatusController(host, text);
    this.late = new LateController(
      host,
      async () => (await Promise.all([later(), choices.prepare()]))[0],
      () => (isNeeded() ? 'now' : data.all.length > 0 ? 'idle' : 'no'),
      this.status,
    );
    this.window = new WindowController(host, redraw);
    new FocusController(host);
    new AgainController(host);
  }
  /** The words for a vocabulary id, to search in. */
  readonly label = (id: string): string => this.late.half?.words(id) ?? this.text.term(id);
  /** Where the resident is, if that was asked. */
  get point(): Point | undefined {
    return this.late.half?.near.point;
  }
  /** Settles when there is something to see: records, an empty state or a message. */
  async settled(): Promise<void> {
    const host = this.#host;
    await host.updateComplete;
    await Promise.all([this.source.data.settled(), this.text.settled()]);
    if (this.#isNeeded()) await (await this.late.ask())?.text.settled();
    await host.updateComplete;
  }
  /** Somebody types: what stands in the field is asked once that pauses. */
  type(query: string): void {
    this.source.choices.typed = query;
    this.status.typed(() => this.change({}));
  }
  search(query: string): void {
    this.source.choices.typed = query;
    this.change({});
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
  /** Opens a row, or closes it; `event` asks the page first. */
  toggle(key: string, event: Event): void {
    if (this.open === key) this.open = undefined;
    else if (this.#host.dispatchEvent(event)) {
      this.open = key;
      void this.late.with();
    }
    this.#host.requestUpdate();
  }
  readonly showPanel = (): void => void this.late.with(({ panel }) => panel.show());

  /** @param data where it is about others than these records */
  render(shown: Pick<Frame, 'title' | 'shown'>, data: Frame['data'] = this.source.data): TemplateResult {
    const { debug, headingLevel } = this.#host;
    const { half } = this.late;
    const { stage, reports } = data;
    return frame({
      ...shown,
      data,
      headingLevel,
      text: this.text,
      status: this.status,
      retry: () => this.#host.refresh(),
      after: html`${(stage === 'failed' || stage === 'shown') && half?.text.ready ? half.panel.render() : nothing}
      ${debug ? half?.debug.render(reports, half.text.language, headingLevel) : nothing}`,
    });
  }
  /** @param empty what is said where nothing was asked */
  renderNone(empty?: string): TemplateResult {
    const { choices, chosen, nearest, data } = this.source;
    const near = this.late.half?.near;
    return nothingFound({
      text: this.text,
      query: choices.current.query,
      isNarrowed: chosen > 0 || !!near?.within,
      empty,
      nearest,
      publisher: data.publisher,
      search: (query) => this.search(query),
      clear: () => {
        near?.widen();
        this.change(this.#none);
      },
    });
  }
}
