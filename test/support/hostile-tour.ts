/** What stands in the shadow trees of the widgets of a page: shapes that can be compared, and what breaks a rule. */
export interface Seen {
  /** `tag`, `tag[attribute]`, and with its value where the attribute is one that styles or scripts can get hold of. */
  readonly shapes: string[];
  readonly broken: string[];
  /** Rows that were opened one by one. */
  readonly opened: number;
}

/**
 * Runs in the page: opens every row of every list, every choice of the panel, and the whole guide; looks at all of it.
 * Self-contained, because it is handed to the browser as text.
 */
export async function tour(): Promise<Seen> {
  type Widget = HTMLElement & {
    ready: Promise<void>;
    refresh: () => Promise<void>;
    updateComplete: Promise<unknown>;
    view: string;
  };
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
    for (let wait = 0; wait < 600; wait += 1) {
      if (what()) return;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`Not there: ${String(what)}`);
  }

  function checkLink(link: HTMLAnchorElement): void {
    const href = link.getAttribute('href') ?? '';
    const bad = (why: string) => broken.add(`${why}: ${href.slice(0, 100)}`);
    if (href === '' || href.startsWith('#')) return;
    if (link.hasAttribute('target') || link.hasAttribute('download')) bad('target');
    if (href.length > 2200) bad('long');
    if (/^tel:[+\d\s()./-]{3,20}$/.test(href)) return;
    // Only our own "something is wrong here" has a subject, and nothing else.
    if (/^mailto:[^\s?&<>"']+@[a-z0-9.-]+(?:\?subject=[^&]*)?$/i.test(href)) return;
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return void bad('scheme');
    if (url.username || url.password) bad('user');
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
        if (grabbed.test(name)) for (const word of value.split(/\s+/)) shapes.add(`${tag}[${name}=${word}]`);
      }
      if (element instanceof HTMLAnchorElement) checkLink(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  }

  await customElements.whenDefined('buurt-services-map');
  const widgets = [...document.querySelectorAll<Widget>('buurt-services-map')];
  await Promise.all(widgets.map(({ ready }) => ready));
  // A feed that is late comes after the others are there: this waits for it.
  await Promise.all(widgets.map((widget) => widget.refresh()));

  async function openAll(widget: Widget): Promise<number> {
    const root = widget.shadowRoot!;
    const names = [...root.querySelectorAll<HTMLElement>('.rows > .list > li > .name')];
    const [first] = names;
    if (!first) return 0;
    // Laying out what nobody sees would take half of the time.
    widget.hidden = true;
    first.click();
    await drawn(() => root.querySelector('.details .pairs'));
    for (const name of names.slice(1)) {
      name.click();
      await widget.updateComplete;
      const row = name.closest('li')!;
      // The first markup of a page waits for what cleans it.
      const words = row.querySelector('.rich');
      if (words && !words.textContent) await turn();
      look(row);
    }
    widget.hidden = false;
    return names.length;
  }

  async function openPanel(widget: Widget): Promise<void> {
    const root = widget.shadowRoot!;
    root.querySelector<HTMLElement>('[aria-haspopup=dialog]')?.click();
    await drawn(() => root.querySelector('dialog'));
    look(root);
    for (const box of root.querySelectorAll<HTMLInputElement>('dialog input')) box.click();
    const select = root.querySelector<HTMLSelectElement>('dialog select');
    const last = select?.options[select.options.length - 1];
    if (select && last) {
      select.value = last.value;
      select.dispatchEvent(new Event('change'));
    }
    await widget.updateComplete;
    look(root);
    root.querySelector('dialog')?.close();
    await turn();
  }

  async function walkGuide(widget: Widget): Promise<void> {
    const root = widget.shadowRoot!;
    for (let step = 0; step < 3; step += 1) {
      root.querySelector<HTMLElement>('.answers button')?.click();
      await widget.updateComplete;
      look(root);
    }
  }

  let opened = 0;
  for (const widget of widgets) {
    if (widget.view === 'guide') await walkGuide(widget);
    else opened += await openAll(widget);
    await turn();
    look(widget.shadowRoot!);
  }
  for (const details of widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('details')]))
    details.open = true;
  const [first] = widgets;
  if (first) await openPanel(first);
  look(document.body);
  if ('polluted' in {}) broken.add('polluted');
  return { shapes: [...shapes].sort(), broken: [...broken].sort(), opened };
}
