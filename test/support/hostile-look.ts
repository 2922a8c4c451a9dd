/** What stands in the shadow trees of the widgets of a page: shapes that can be compared, and what breaks a rule. */
export interface Seen {
  /** `tag`, `tag[attribute]`, and with its value where the attribute is one that styles or scripts can get hold of. */
  readonly shapes: string[];
  readonly broken: string[];
  /** Rows that were opened one by one. */
  readonly opened: number;
}

/** Gathers what is seen on a tour of the page. */
export interface Lookout {
  readonly shapes: Set<string>;
  readonly broken: Set<string>;
  /** Looks at all that stands in a part of the page now. */
  look: (root: ParentNode) => void;
  /** Waits until something is drawn. */
  drawn: (what: () => unknown) => Promise<void>;
  /** Waits until what the page does at once is done. */
  turn: () => Promise<void>;
}

/** Runs in the page. Self-contained, because it is handed to the browser as text. */
export function lookout(): Lookout {
  const shapes = new Set<string>();
  const broken = new Set<string>();
  const grabbed =
    /^(?:style|class|id|name|part|slot|for|is|on.*|exportparts|aria-(?:labelledby|describedby|controls))$/;

  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage('');
    });

  async function drawn(what: () => unknown): Promise<void> {
    const end = performance.now() + 60_000;
    for (let wait = 0; performance.now() < end; wait += 1) {
      if (what()) return;
      // Most is there after a few turns; a frame for each of thousands of rows would take minutes.
      await (wait < 100 ? turn() : new Promise(requestAnimationFrame));
    }
    throw new Error(`Not there: ${String(what)}`);
  }

  function checkLink(link: HTMLAnchorElement): void {
    const href = link.getAttribute('href') ?? '';
    const bad = (why: string) => broken.add(`${why}: ${href.slice(0, 100)}`);
    if (href === '' || href.startsWith('#')) return;
    if (link.hasAttribute('target') || link.hasAttribute('download')) bad('target');
    // A link that puts something in an agenda has a title, a place and a summary in it, each letter as up to twelve characters.
    const isOurs = /^https:\/\/(?:calendar\.google|outlook\.live)\.com\//.test(href);
    if (href.length > (isOurs ? 8000 : 2200)) bad('long');
    if (/^tel:[+\d\s()./-]{3,20}$/.test(href)) return;
    // Only our own "something is wrong here" has a subject, and nothing else.
    if (/^mailto:[^\s?&<>"']+@[a-z0-9.-]+(?:\?subject=[^&]*)?$/i.test(href)) return;
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return void bad('scheme');
    if (url.username || url.password) bad('user');
    // What the webmaster is told leads to our own page about it.
    if (url.origin === location.origin && /^\/dist\/docs\/rules\/[\w.-]+\.html$/.test(url.pathname)) return;
    if (link.rel !== 'noopener noreferrer nofollow') bad('rel');
    if (!/[^\x20-\x7e]/.test(url.hostname)) return;
    bad('host');
  }

  function look(root: ParentNode): void {
    for (const element of root.querySelectorAll('*')) {
      const tag = element.localName;
      shapes.add(tag);
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') shapes.add(`${tag} of ${element.namespaceURI}`);
      for (const { name, value } of element.attributes) {
        shapes.add(`${tag}[${name}]`);
        if (!grabbed.test(name)) continue;
        // Cards are numbered, and there are more of them on one page than on another.
        for (const word of value.split(/\s+/)) shapes.add(`${tag}[${name}=${word.replace(/^([bn])\d+$/, '$1')}]`);
      }
      if (element instanceof HTMLAnchorElement) checkLink(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  }

  return { shapes, broken, look, drawn, turn };
}
