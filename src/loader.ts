/**
 * The one script tag. Defines a widget when its tag is on the page, or comes to be, and leaves the element's own content
 * standing when it cannot. Depends on nothing, so that a page without widgets costs next to nothing.
 */
const waiting = new Set([
  'action-path',
  'activity-calendar',
  'help-form',
  'indicator-cards',
  'neighbourhood',
  'services-map',
]);
/** Widgets that could not start, with the log code. */
const refused = new Map<string, string>();
const told = new WeakSet<Element>();
// Under a name of its own: the bundler would take "new URL(…, import.meta.url)" for a file to copy.
const here = import.meta.url;

async function define(name: string): Promise<void> {
  waiting.delete(name);
  if (customElements.get(`buurt-${name}`)) return;
  try {
    await import(/* @vite-ignore */ new URL(`./${name}.js`, here).href);
  } catch (error) {
    // Most often the page's list of Trusted Types policies lacks Lit's, or another copy of Lit has taken the name (S16).
    const isPolicy = /policy/i.test(String(error));
    refused.set(name, isPolicy ? 'policy' : 'network');
    const why = isPolicy ? 'Does the policy allow "trusted-types lit-html buurt"?' : 'Is the whole folder there?';
    console.warn(`buurt-${name}: could not start. ${why}`, error);
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
  for (const name of waiting) if (document.querySelector(`buurt-${name}`)) void define(name);
  for (const [name, code] of refused)
    for (const element of document.querySelectorAll(`buurt-${name}`)) tell(element, code);
  if (waiting.size === 0 && refused.size === 0) observer.disconnect();
}

const observer = new MutationObserver(look);
observer.observe(document.documentElement, { childList: true, subtree: true });
look();
