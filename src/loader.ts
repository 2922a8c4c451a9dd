import { askEarly } from './data/early-answers.ts';
import { ahead } from './page/ahead.ts';
import { meet } from './page/copies.ts';

/**
 * The one script tag. Defines a widget when its tag is on the page, or comes to be, and leaves the element's own content
 * standing when it cannot. Depends on nothing, so that a page without widgets costs next to nothing.
 */
const names = Object.keys(ahead);
// Under a name of its own: the bundler would take "new URL(…, import.meta.url)" for a file to copy.
const here = import.meta.url;
const folder = new URL('.', here).href;
const TAKEN = Symbol.for('buurt.taken');
const page: HTMLElement & { [TAKEN]?: Record<string, string> } = document.documentElement;
const tagOf = (name: string) => `buurt-${name}`;
const tags = names.map((name) => `${tagOf(name)}:not(:defined)`).join();
/** Which loader on this page defines what; another, of whatever version, takes only what none holds. */
const taken = (page[TAKEN] ??= {});
const isOurs = (name: string) => (taken[name] ??= here) === here;
/** Told when a loader gives up what it held. */
const FREED = 'buurt-freed';
const waiting = new Set(names);
/** Widgets that could not start, with the log code. */
const refused = new Map<string, string>();
const told = new WeakSet<Element>();
/** Browsers from before May 2024 lack one thing or another that widgets need; these colours are the youngest of all. */
const isAble = CSS.supports('color', 'light-dark(red, red)');

const link = (properties: Partial<HTMLLinkElement>) => Object.assign(document.createElement('link'), properties);

/** Asks at once for all that an element needs: on a phone each file that is found in another one costs a turn of the network. */
function fetchAhead(name: string): void {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const isBelow = waiting.size < names.length - 2;
  for (const chunk of ahead[name] ?? []) {
    // After the settings and the widget that stands first: it must not keep a resident waiting. But what it shares may be
    // what the first waits for.
    const fetchPriority = isBelow && !/^(?:shared|fold)/.test(chunk) ? 'low' : 'auto';
    document.head.append(link({ rel: 'modulepreload', href: `${folder}chunks/${chunk}.js`, nonce, fetchPriority }));
  }
}

/** And for what it reads. */
function readAhead(element: Element): void {
  for (const href of (element.getAttribute('config') ?? element.getAttribute('feed') ?? '').match(/\S+/g) ?? [])
    askEarly(link({ href }).href);
}

async function define(name: string): Promise<void> {
  const tag = tagOf(name);
  waiting.delete(name);
  // The first date in another language than Dutch costs a phone 60 ms. Now it waits for the network anyway.
  if (/^(?:fr|de|en)/i.test(page.lang)) setTimeout(Intl.NumberFormat);
  fetchAhead(name);
  try {
    await import(/* @vite-ignore */ `${folder}${name}.js`);
  } catch (error) {
    // Most often the page's list of Trusted Types policies lacks Lit's, or another copy of Lit has taken the name (S16).
    const isPolicy = /policy/i.test(String(error));
    if (isPolicy) meet('widgets', folder);
    if (customElements.get(tag)) return;
    refused.set(name, isPolicy ? 'policy' : 'network');
    // Another copy on the page may be whole.
    delete taken[name];
    page.dispatchEvent(new Event(FREED));
    const why = isPolicy ? 'Does the policy allow "trusted-types lit-html buurt"?' : 'Is the whole folder there?';
    console.warn(`${tag}: could not start. ${why}`, error);
    look();
  }
}

function look(): void {
  const ours = [...waiting].filter(isOurs);
  // In the order of the page: what a resident sees first comes first.
  for (const element of document.querySelectorAll(tags)) {
    const { localName: widget } = element;
    const name = widget.slice(6);
    if (ours.includes(name)) {
      if (isAble) readAhead(element);
      else refused.set(name, 'browser');
      if (isAble && waiting.has(name)) void define(name);
    }
    const code = refused.get(name);
    if (!code || told.has(element)) continue;
    // Each element that stays as it is hears why once, for the page to act on.
    told.add(element);
    const issue = new Event('buurt-issue', { bubbles: true, composed: true });
    element.dispatchEvent(Object.assign(issue, { widget, code, feed: '', count: 1 }));
  }
}

meet('loader', folder);
page.addEventListener(FREED, look);
new MutationObserver(look).observe(page, { childList: true, subtree: true });
look();
