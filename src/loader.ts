/**
 * The one script tag. Defines a widget when its tag is on the page, or comes to be, and leaves the element's own content
 * standing when it cannot. Depends on nothing, so that a page without widgets costs next to nothing.
 */
const WIDGETS = ['neighbourhood', 'services-map'];

const asked = new Set<string>();
// Under a name of its own: the bundler would take "new URL(…, import.meta.url)" for a file to copy.
const here = import.meta.url;

async function define(name: string): Promise<void> {
  if (asked.has(name) || customElements.get(`buurt-${name}`)) return;
  asked.add(name);
  try {
    await import(/* @vite-ignore */ new URL(`./${name}.js`, here).href);
  } catch (error) {
    // Most often the page's policy refused Lit's Trusted Types policy: the element keeps its fallback (S16, F7).
    console.warn(`buurt-${name}: could not start. Does the policy allow "trusted-types lit-html buurt"?`, error);
    for (const element of document.querySelectorAll(`buurt-${name}`)) {
      const issue = Object.assign(new Event('buurt-issue', { bubbles: true, composed: true }), {
        widget: element.localName,
        code: 'policy',
        feed: '',
        count: 1,
      });
      element.dispatchEvent(issue);
    }
  }
}

function look(): void {
  for (const name of WIDGETS) if (document.querySelector(`buurt-${name}`)) void define(name);
}

look();
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
