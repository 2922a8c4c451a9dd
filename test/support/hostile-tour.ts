import type { Lookout, Seen } from './hostile-look.ts';

/**
 * Runs in the page: opens every row of every list, every choice of the panels, the whole guide, every week and month; keeps
 * and prints what can be kept and printed; looks at all of it. Self-contained, because it is handed to the browser as text.
 */
export async function tour(lookout: () => Lookout): Promise<Seen> {
  type Widget = HTMLElement & {
    ready: Promise<void>;
    refresh: () => Promise<void>;
    updateComplete: Promise<unknown>;
    view: string;
  };
  const { shapes, broken, look, drawn, turn } = lookout();
  // A browser remembers no more than 250 by itself.
  performance.setResourceTimingBufferSize(10_000);
  const calendar = 'buurt-activity-calendar';
  await Promise.all(['buurt-services-map', calendar].map((name) => customElements.whenDefined(name)));
  const widgets = [...document.querySelectorAll<Widget>(`buurt-services-map, ${calendar}`)];
  const dated = widgets.filter(({ localName, view }) => localName === calendar && view === 'list');
  await Promise.all(widgets.map(({ ready }) => ready));
  // Laying out what nobody sees would take most of the time.
  for (const widget of widgets) widget.hidden = true;
  // A feed that is late comes after the others are there: this waits for it.
  const several = widgets.filter((widget) => widget.getAttribute('feed')?.includes(' '));
  await Promise.all(several.map((widget) => widget.refresh()));
  // The small drawings before rows come when the page is at rest: looked at sooner, it has them or has not.
  for (const { shadowRoot } of widgets) await drawn(() => !shadowRoot!.querySelector('span.tile'));

  let cleaner: string | undefined;
  /** Waits until markup is cleaned: the first of a page is there before what cleans it. */
  async function cleaned(): Promise<void> {
    const files = () => performance.getEntriesByType('resource').map(({ name }) => name);
    await drawn(() => (cleaner ??= files().find((name) => /\/sanitizer-[^/]*\.js$/.test(name))));
    await import(cleaner!);
    await turn();
  }

  async function openAll(widget: Widget): Promise<number> {
    const root = widget.shadowRoot!;
    const names = [...root.querySelectorAll<HTMLElement>(':is(.rows, .day) > .list > li > .name')];
    const [first] = names;
    if (!first) return 0;
    first.click();
    await drawn(() => root.querySelector('.details .pairs'));
    const along = () => root.querySelector<HTMLDetailsElement>('.details .along');
    if (along()) {
      await drawn(() => {
        // A list that comes while it is open may be drawn in other rows.
        along()!.open = true;
        return along()!.querySelector('.reach');
      });
    }
    look(first.closest('li')!);
    for (const name of names.slice(1)) {
      name.click();
      await widget.updateComplete;
      const row = name.closest('li')!;
      const words = row.querySelector('.rich');
      if (words && !words.textContent) await cleaned();
      look(row);
    }
    return names.length;
  }

  async function openPanel(widget: Widget): Promise<void> {
    const root = widget.shadowRoot!;
    widget.hidden = false;
    root.querySelector<HTMLElement>('[aria-haspopup=dialog]')?.click();
    await drawn(() => root.querySelector('dialog'));
    look(root);
    // Each is shown anew with every choice; choices of all words stand in the address of a page of their own.
    const boxes = [...root.querySelectorAll<HTMLInputElement>('dialog input')];
    for (const box of boxes.filter((_, at) => at % Math.ceil(boxes.length / 30) === 0)) box.click();
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

  async function leafThrough(widget: Widget): Promise<void> {
    const root = widget.shadowRoot!;
    // Seven columns stand only where there is room for them.
    widget.hidden = false;
    for (const [view, times] of [
      ['month', 2],
      ['week', 3],
    ] as const) {
      widget.view = view;
      await widget.updateComplete;
      await drawn(() => root.querySelector(`.${view}`));
      for (let leaf = 0; leaf < times; leaf += 1) {
        look(root);
        const [, next] = root.querySelectorAll<HTMLElement>('.leaf button');
        next?.click();
        await widget.updateComplete;
      }
      root.querySelector<HTMLElement>('.leaf button')?.click();
      await widget.updateComplete;
      root.querySelector<HTMLElement>('td:has(.tally), .week .name')?.click();
      await widget.updateComplete;
      look(root);
    }
    widget.hidden = true;
  }

  /** A calendar file: nothing in it but lines that we write, none longer than they may be. */
  function lookAtFile(text: string): void {
    const bad = (why: string, line: string) => broken.add(`file, ${why}: ${line.slice(0, 100)}`);
    for (const line of text.replace(/\r\n$/, '').split('\r\n')) {
      // oxlint-disable-next-line no-control-regex
      if (/[\u0000-\u0008\u000a-\u001f]/.test(line)) bad('control', line);
      if (new TextEncoder().encode(line).length > 75) bad('long', line);
      if (line.startsWith(' ')) continue;
      const [name = ''] = line.split(/[;:]/, 1);
      shapes.add(`file of ${/^(?:BEGIN|END)$/.test(name) ? line : name}`);
    }
  }

  async function keep(widget: Widget): Promise<void> {
    const kept: Blob[] = [];
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) kept.push(object);
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = () => {};
    widget.shadowRoot!.querySelectorAll<HTMLElement>('.tabpanel > .own button')[1]?.click();
    await drawn(() => kept.length > 0);
    lookAtFile(await kept[0]!.text());
  }

  /** The lists of all calendars at once, as a page prints; then a few activities alone. */
  async function printFrom(widget: Widget): Promise<void> {
    const root = widget.shadowRoot!;
    let printed = dated;
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      for (const { shadowRoot } of printed) look(shadowRoot!);
      dispatchEvent(new Event('afterprint'));
    };
    root.querySelector<HTMLElement>('.tabpanel > .own button')?.click();
    // The others print their lists once more beside it.
    printed = [widget];
    for (const name of [...root.querySelectorAll<HTMLElement>('.day > .list > li > .name')].slice(0, 2)) {
      if (name.getAttribute('aria-expanded') === 'false') name.click();
      await widget.updateComplete;
      [...root.querySelectorAll<HTMLElement>('.details .own button')].at(-1)?.click();
      await widget.updateComplete;
    }
  }

  /** What search engines read: data, with nothing in it that could end it. */
  function lookAtDescription(script: Element): void {
    const text = script.textContent ?? '';
    if (text.includes('<')) broken.add(`description: ${text.slice(0, 100)}`);
    JSON.parse(text, (key, value: unknown) => {
      if (!/^(?:\d*|@?[a-z]+)$/i.test(key)) broken.add(`description, key: ${key.slice(0, 100)}`);
      const isAddress = /^(?:url|image)$/.test(key) && typeof value === 'string';
      if (isAddress && !/^https?:\/\//.test(value)) broken.add(`description, ${key}: ${value.slice(0, 100)}`);
      return value;
    });
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
    else if (widget.view === 'month') await leafThrough(widget);
    else opened += await openAll(widget);
    await turn();
    look(widget.shadowRoot!);
  }
  for (const details of widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('details')]))
    details.open = true;
  for (const script of document.querySelectorAll('[type="application/ld+json"]')) lookAtDescription(script);
  if (dated[0]?.hasAttribute('with-qr')) {
    for (const widget of dated) await keep(widget);
    await printFrom(dated[0]);
  }
  for (const widget of [widgets[0], dated[0]]) if (widget) await openPanel(widget);
  look(document.body);
  if ('polluted' in {}) broken.add('polluted');
  return { shapes: [...shapes].sort(), broken: [...broken].sort(), opened };
}
