import { ContextProvider } from '@lit/context';
import { feedsContext } from '../context/feeds-context.ts';
import { outboxContext } from '../context/outbox-context.ts';
import { createFeeds } from '../data/feeds.ts';
import { browserOnline } from '../data/online.ts';
import { LOOKS, ownAttributes, type Choice, type Width } from './choice.ts';
import { lookValue } from './code-to-copy.ts';
import { withPickedFiles, type PickedFiles } from './picked-files.ts';
import { provideNeighbourhood } from './preview-neighbourhood.ts';
import { previewOutbox } from './preview-outbox.ts';
import { absoluteAddresses } from './site-addresses.ts';
import { WIDGETS } from './widget-choices.ts';

const PIXELS: Readonly<Record<Width, string>> = { phone: '360px', column: '300px', full: '' };

export interface Previewed {
  readonly choice: Choice;
  readonly files: PickedFiles;
  /** What relative addresses start from. */
  readonly home: string;
  /** What stands in the element until there is data. */
  readonly words: string;
}

/** The widget as it will be, inside a box of the chosen width, with lists that may be picked files. Nothing is kept. */
export class Preview {
  readonly #box: HTMLElement;
  #shown: { readonly key: string; readonly files: PickedFiles } | undefined;
  #stop = new AbortController();

  constructor(box: HTMLElement) {
    this.#box = box;
  }
  /** Begins again where something else is to be shown. */
  show(previewed: Previewed): void {
    const { choice, files } = previewed;
    const { widget, source, addresses, options, heading, level, lang } = choice;
    const key = JSON.stringify([
      widget,
      source,
      addresses,
      options,
      heading,
      level,
      lang,
      previewed.home,
      previewed.words,
    ]);
    if (this.#shown?.key === key && this.#shown.files === files) return;
    this.#shown = { key, files };
    this.#begin(previewed);
  }
  /** Colours and width; a widget that somebody is looking at does not begin again for them. */
  dress({ looks, scheme, width, lang }: Choice): void {
    const { style } = this.#box;
    this.#box.lang = lang;
    style.inlineSize = PIXELS[width];
    style.colorScheme = scheme;
    for (const look of LOOKS) style.setProperty(`--buurt-${look}`, lookValue(looks[look]) || null);
  }
  #begin({ choice, files, home, words }: Previewed): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const fetch = withPickedFiles(files, (...request) => globalThis.fetch(...request));
    const feeds = createFeeds({ fetch, online: browserOnline, now: Date.now, random: Math.random, storage: undefined });
    const ground = document.createElement('div');
    new ContextProvider(ground, { context: feedsContext, initialValue: feeds });
    new ContextProvider(ground, { context: outboxContext, initialValue: previewOutbox });
    const addresses = absoluteAddresses(choice, home);
    const [config] = choice.source === 'config' ? addresses : [];
    void provideNeighbourhood(ground, { config, feeds, fetch, signal });
    ground.append(elementOf(choice, config === undefined ? addresses : [], words, home));
    this.#box.replaceChildren(ground);
  }
}

function elementOf(choice: Choice, addresses: readonly string[], words: string, home: string): HTMLElement {
  const { widget, heading, level } = choice;
  const element = document.createElement(`buurt-${widget}`);
  const attributes = { ...ownAttributes(choice), 'heading-level': String(level), 'without-json-ld': '' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (heading) element.setAttribute('heading', heading);
  if (addresses.length > 0) element.setAttribute(WIDGETS[widget].attribute, addresses.join(' '));
  const { basemap } = ownAttributes(choice);
  // A name is one of our presets.
  if (basemap && !/^[\w-]+$/.test(basemap) && URL.canParse(basemap, home))
    element.setAttribute('basemap', new URL(basemap, home).href);
  // A browser starts no worker of a page that was opened as a file; the list is the same.
  if (!home.startsWith('http') || location.protocol === 'file:') element.setAttribute('map', 'off');
  const inside = document.createElement('p');
  inside.textContent = words;
  element.append(inside);
  return element;
}
