import { render } from 'lit';
import type { BuilderActions, BuilderState, PartContext } from './builder-state.ts';
import { checkups } from './checkups.ts';
import { addressesOf, fromHash, START, toHash, toOrigin, wantedKind, type Choice } from './choice.ts';
import type { Hashes } from './code-to-copy.ts';
import { copyText } from './copy-box.ts';
import { fallbackWords } from './fallback-words.ts';
import { spokenSummary } from './findings-part.ts';
import { pageParts } from './page-parts.ts';
import { fileName, pastedName } from './picked-files.ts';
import { Preview } from './preview.ts';
import { absoluteAddresses, homeOf } from './site-addresses.ts';
import { BUILDER_LANGUAGES, say, type BuilderLanguage, type Say } from './words.ts';

/** Milliseconds after the last key before lists are asked for. */
const PAUSE = 500;

/** The folder this page is in, where it is on a site: most probably the webmaster's own. */
const ownFolder = (): string =>
  location.protocol.startsWith('http') ? new URL('..', location.href).pathname : START.folder;

/** The page: holds what was chosen, in memory and in its own address only. */
export class Builder implements BuilderActions {
  readonly #place: HTMLElement;
  readonly #start: Choice = { ...START, folder: ownFolder() };
  #state: BuilderState;
  #preview: Preview | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = new AbortController();

  constructor(place: HTMLElement, hashes: Hashes) {
    this.#place = place;
    this.#state = {
      language: languageOf(navigator.languages),
      choice: fromHash(location.hash, this.#start),
      files: new Map(),
      checked: 'none',
      hashes,
      said: '',
    };
  }
  start(): void {
    this.#place.replaceChildren();
    this.#draw();
    void this.#look();
    addEventListener('hashchange', () => {
      if (location.hash !== toHash(this.#state.choice, this.#start)) this.choose(fromHash(location.hash, this.#start));
    });
  }

  choose = (change: Partial<Choice>): void => {
    const choice = { ...this.#state.choice, ...change };
    this.#set({ choice, copied: undefined });
    this.#soon();
  };
  speak = (language: BuilderLanguage): void => this.#set({ language });
  pick = (picked: Iterable<File>): void => void this.#add([...picked]);
  paste = (text: string): void => void this.#add([new File([text], pastedName(text))]);
  drop = (name: string): void => {
    const files = new Map(this.#state.files);
    files.delete(name);
    this.#set({ files });
    this.#soon();
  };
  copy = (id: string, what: string): void => void this.#copy(id, what);

  async #add(picked: readonly File[]): Promise<void> {
    const read = await Promise.all(
      picked.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
    );
    const { choice } = this.#state;
    const known = absoluteAddresses(choice, this.#home(choice)).map(fileName);
    const isFilledIn = choice.source === 'config' && addressesOf(choice).length > 0;
    const unnamed = isFilledIn ? [] : read.map(([name]) => name).filter((name) => !known.includes(name));
    const addresses = [...addressesOf(choice), ...unnamed.map((name) => `/feeds/${encodeURIComponent(name)}`)];
    this.#set({ files: new Map([...this.#state.files, ...read]) });
    this.choose({ addresses: addresses.join('\n') });
  }
  async #copy(id: string, what: string): Promise<void> {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const isCopied = await copyText(field);
    this.#set({
      copied: isCopied ? id : undefined,
      said: isCopied ? this.#say('copied.say', { what }) : this.#say('selected.say'),
    });
  }

  /** Checks and shows again, once the webmaster has stopped typing. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }
  async #look(): Promise<void> {
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    const { choice, files } = this.#state;
    remember(toHash(choice, this.#start));
    const home = this.#home(choice);
    const words = fallbackWords(choice);
    const urls = absoluteAddresses(choice, home);
    this.#preview?.show({ choice, files, home, words });
    if (urls.length === 0) return this.#set({ checked: 'none' });
    this.#set({ checked: 'busy' });
    const wanted = choice.source === 'config' ? 'config' : wantedKind(choice);
    const fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);
    const options = { files, fetch, origin: location.origin, now: Date.now(), signal };
    try {
      const checked = await checkups(urls, wanted, options);
      this.#set({ checked, said: spokenSummary(checked, this.#say) });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  #home({ site }: Choice): string {
    return homeOf({ site: toOrigin(site) }, document.baseURI);
  }
  readonly #say: Say = (key, values) => say(this.#state.language, key, values);

  #set(change: Partial<BuilderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }
  #draw(): void {
    const { language, choice } = this.#state;
    document.documentElement.lang = language;
    document.title = this.#say('title');
    const { choose, speak, pick, paste, drop, copy } = this;
    const context: PartContext = {
      ...{ choose, speak, pick, paste, drop, copy },
      state: this.#state,
      say: this.#say,
    };
    render(pageParts(context), this.#place);
    const box = this.#place.querySelector<HTMLElement>('#preview-box');
    if (box) this.#preview ??= new Preview(box);
    this.#preview?.dress(choice);
  }
}

/** In the address of this page: a link to it opens it as it is. */
function remember(hash: string): void {
  try {
    history.replaceState(null, '', hash);
  } catch {
    // Some browsers allow this to no file.
  }
}

const languageOf = (wanted: readonly string[]): BuilderLanguage => {
  const spoken = wanted.map((each) => each.slice(0, 2).toLowerCase());
  return spoken.flatMap((each) => BUILDER_LANGUAGES.find((known) => known === each) ?? [])[0] ?? 'nl';
};
