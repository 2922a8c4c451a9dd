import type { Chosen } from '../../controllers/choices-controller.ts';
import { linkOf, type LinkWords } from '../../controllers/choices-link.ts';
import { addressWith } from '../../controllers/link-state-controller.ts';
import { findArea } from '../../domain/area-code.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedKind, Items, Publisher } from '../../domain/feed.ts';
import { plain } from '../../domain/text.ts';
import type { LaterHalf, RecordsHost, RecordsPart, RecordsText } from './records-part.ts';

interface WidgetHost extends RecordsHost {
  readonly imageHosts?: string;
  readonly view: string;
  readonly at?: string;
  readonly clock: () => Date;
}

/** What a widget with records lets its later half see of it now, and do. */
export class RecordsWidget<Kind extends FeedKind, Filters extends Chosen, Text extends RecordsText> {
  readonly #host: WidgetHost;
  readonly #records: RecordsPart<Kind, Filters, Text, LaterHalf>;

  constructor(host: WidgetHost, records: RecordsPart<Kind, Filters, Text, LaterHalf>) {
    this.#host = host;
    this.#records = records;
  }
  get text(): Text {
    return this.#records.text;
  }
  get headingLevel(): number {
    return this.#host.headingLevel;
  }
  get now(): Date {
    return this.#host.clock();
  }
  /** The records that there are, whatever was chosen. */
  get all(): readonly Items[Kind][] {
    return this.#data.all;
  }
  get filters(): Filters {
    return this.#records.source.choices.current;
  }
  /** How many are shown. */
  get count(): number {
    return this.#host.items.length;
  }
  get publisher(): Publisher | undefined {
    return this.#data.publisher;
  }
  get config(): Config {
    return this.#data.config;
  }
  /** Hosts that pictures may come from. */
  get imageHosts(): readonly string[] {
    return [...this.config.imageHosts, ...(this.#host.imageHosts ?? '').split(/[\s,]+/)];
  }
  /** Id or code of the chosen area; `undefined` is everywhere. */
  get area(): string | undefined {
    return this.#data.area;
  }
  get areas(): readonly Area[] {
    return this.#data.areas;
  }
  /** What that is called, else the municipality; `''` where nobody says. */
  get place(): string {
    const { area, areas, config } = this;
    const { language } = this.text;
    const chosen = area === undefined ? undefined : findArea(areas, area);
    return plain(chosen?.name, language) || plain(config.municipality, language);
  }
  /** The address of the page with this in it, to share. */
  address(words: Pick<LinkWords<Filters>, 'toLink' | 'views'>, filters = this.filters, view = this.#host.view): string {
    const { firstView = '' } = this.#records.source.choices;
    const at = view === this.#host.view ? this.#host.at : '';
    return addressWith(this.#host, linkOf(words, filters, view, firstView, at));
  }
  readonly change = (filters: Partial<Filters>): void => this.#records.change(filters);
  get said(): string {
    return this.#records.status.said;
  }
  readonly say = (words: string, isSeen?: boolean): void => this.#records.status.say(words, isSeen);

  get #data() {
    return this.#records.source.data;
  }
}
