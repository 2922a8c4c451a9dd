import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { policyRefused, trustedData } from '../trust/page-policy.ts';
import { whenFree } from './when-idle.ts';

/** More would weigh on the page, and no search engine reads on. */
const MOST = 50;

/** What a widget shows now. */
export interface Shown<Item> {
  /** The same record has the same id in every widget. */
  readonly items: readonly Item[];
  readonly language: string;
}

/** Writes what others have not described yet, and adds it to `taken`. */
type Write = (taken: Set<string>) => void;

const WRITERS = Symbol.for('buurt.described.1');
type Page = Document & { [WRITERS]?: Set<Write> };

/** In the order in which they came; kept with the page, so that two copies of the suite know of each other. */
const writersOf = (page: Page): Set<Write> => (page[WRITERS] ??= new Set());

function writeAll(page: Page): void {
  const taken = new Set<string>();
  for (const write of writersOf(page)) write(taken);
}

/**
 * Describes a widget's records to search engines: one block of JSON-LD in the element's light DOM, of fifty records at
 * most, gone when the element leaves the page. A record that two widgets show is described once.
 */
export class JsonLdController<Item extends { readonly id: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => Shown<Item> | undefined;
  readonly #describe: (items: readonly Item[], language: string) => object;
  #shown: Shown<Item> = { items: [], language: '' };
  #script: HTMLScriptElement | undefined;
  #text = '';
  #isWaiting = false;

  /**
   * @param read what to describe, asked after every update of the host; no items leave no block, `undefined` leaves it as it is
   * @param describe the whole graph of some items, ready to be written as JSON
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    read: () => Shown<Item> | undefined,
    describe: (items: readonly Item[], language: string) => object,
  ) {
    this.#host = host;
    this.#read = read;
    this.#describe = describe;
    host.addController(this);
  }
  hostConnected(): void {
    // Where the page refused our policy, writing a block would only earn it a report.
    if (policyRefused()) return;
    writersOf(document).add(this.#write);
    writeAll(document);
  }
  hostUpdated(): void {
    const shown = this.#read();
    if (!shown) return;
    const { language } = shown;
    const items = shown.items.slice(0, MOST);
    const before = this.#shown;
    const same = items.length === before.items.length && items.every((item, at) => item === before.items[at]);
    if (same && language === before.language) return;
    this.#shown = { items, language };
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // Search engines can wait.
    whenFree(() => {
      this.#isWaiting = false;
      writeAll(document);
    });
  }
  hostDisconnected(): void {
    if (!writersOf(document).delete(this.#write)) return;
    this.#put('');
    writeAll(document);
  }
  readonly #write: Write = (taken) => {
    const { items, language } = this.#shown;
    const mine = items.filter(({ id }) => !taken.has(id));
    for (const { id } of mine) taken.add(id);
    this.#put(mine.length > 0 ? JSON.stringify(this.#describe(mine, language)) : '');
  };
  #put(json: string): void {
    // Nothing in a feed can end the block.
    const text = json.replaceAll('<', String.raw`\u003c`);
    if (text === this.#text) return;
    this.#text = text;
    this.#script?.remove();
    this.#script = undefined;
    if (!text) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.dataset.buurt = '';
    // Through the policy: a text node put into a script is reported, also in a script that never runs.
    this.#script.text = trustedData(text) as string;
    this.#host.append(this.#script);
  }
}
