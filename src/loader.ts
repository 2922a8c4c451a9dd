import { ahead } from './page/ahead.ts';
import { meet } from './page/copies.ts';

/**
 * The one script tag. Defines a widget when its tag is on the page, or comes to be, and leaves the element's own content
 * standing when it cannot. Depends on nothing, so that a page without widgets costs next to nothing.
 */
const names = ['action-path', 'activity-calendar', 'help-form', 'indicator-cards', 'neighbourhood', 'services-map'];
// Under a name of its own: the bundler would take "new URL(…, import.meta.url)" for a file to copy.
const here = import.meta.url;
const folder = new URL('.', here).href;
const TAKEN = Symbol.for('buurt.taken');
const page: HTMLElement & { [TAKEN]?: Record<string, string> } = document.documentElement;
/** Which loader on this page defines what; another, of whatever version, takes only what none holds. */
const taken = (page[TAKEN] ??= {});
const isOurs = (name: string) => (taken[name] ??= here) === here;
/** Told when a loader gives up what it held. */
const FREED = 'buurt-freed';
const waiting = new Set(names);
/** Widgets that could not start, with the log code. */
const refused = new Map<string, string>();
const told = new WeakSet<Element>();
let isWarm = false;
/** Browsers from before May 2024 lack one thing or another that widgets need; these colours are the youngest of all. */
const isAble = CSS.supports('color', 'light-dark(red, red)');

/** Asks at once for all that an element needs: on a phone each file that is found in another one costs a turn of the network. */
function fetchAhead(name: string): void {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  for (const at of ahead.needed[name] ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `${folder}${ahead.names[at]}.js`;
    link.nonce = nonce;
    if (!document.head.querySelector(`[href="${link.href}"]`)) document.head.append(link);
  }
}

async function define(name: string): Promise<void> {
  const tag = `buurt-${name}`;
  waiting.delete(name);
  if (customElements.get(tag)) return;
  // The first date in another language than Dutch costs a phone 60 ms. Now it waits for the network anyway.
  if (!isWarm && /^(?:fr|de|en)/i.test(page.lang)) setTimeout(Intl.NumberFormat);
  isWarm = true;
  fetchAhead(name);
  try {
    await import(/* @vite-ignore */ new URL(`./${name}.js`, here).href);
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

/** Each element that stays as it is hears why once, for the page to act on. */
function tell(element: Element, code: string): void {
  if (told.has(element)) return;
  told.add(element);
  const issue = new Event('buurt-issue', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(issue, { widget: element.localName, code, feed: '', count: 1 }));
}

function look(): void {
  const ours = [...waiting].filter(isOurs);
  for (const name of ours) {
    if (!isAble) refused.set(name, 'browser');
    else if (document.querySelector(`buurt-${name}`)) void define(name);
  }
  for (const [name, code] of refused)
    for (const element of document.querySelectorAll(`buurt-${name}`)) tell(element, code);
  if (![...waiting].some(isOurs) && refused.size === 0) observer.disconnect();
  else observer.observe(page, { childList: true, subtree: true });
}

meet('loader', folder);
const observer = new MutationObserver(look);
page.addEventListener(FREED, look);
look();
