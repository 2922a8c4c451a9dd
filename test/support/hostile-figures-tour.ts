import type { Lookout, Seen } from './hostile-look.ts';

/**
 * Runs in the page: opens every card, every note and all that can be unfolded in them; keeps the tables and the drawings, and
 * prints; looks at all of it. Self-contained, because it is handed to the browser as text.
 */
export async function figuresTour(lookout: () => Lookout): Promise<Seen> {
  type Widget = HTMLElement & {
    ready: Promise<void>;
    refresh: () => Promise<void>;
    updateComplete: Promise<unknown>;
    view: string;
  };
  const { shapes, broken, look, drawn, turn } = lookout();
  const CARDS = 'buurt-indicator-cards';
  const BOARD = 'buurt-action-path';
  await Promise.all(
    [CARDS, BOARD].filter((name) => document.querySelector(name)).map((name) => customElements.whenDefined(name)),
  );
  const widgets = [...document.querySelectorAll<Widget>(`${CARDS}, ${BOARD}`)];
  await Promise.all(widgets.map(({ ready }) => ready));
  // Laying out what nobody sees would take most of the time.
  for (const widget of widgets) widget.hidden = true;
  // A feed that is late comes after the others are there: this waits for it.
  const several = widgets.filter((widget) => widget.getAttribute('feed')?.includes(' '));
  await Promise.all(several.map((widget) => widget.refresh()));

  const kept: Blob[] = [];
  URL.createObjectURL = (object) => {
    if (object instanceof Blob) kept.push(object);
    return 'about:blank';
  };
  HTMLAnchorElement.prototype.click = () => {};
  const bad = (why: string, words: string) => broken.add(`${why}: ${words.slice(0, 100)}`);

  /** A table: every cell in quotes, and none of them what a spreadsheet would run. */
  function lookAtTable(text: string): void {
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)];
    if (cells.reduce((length, [all]) => length + all.length, 0) !== text.length) bad('table, not in cells', text);
    for (const [, words = ''] of cells) {
      // oxlint-disable-next-line no-control-regex
      if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(words)) bad('table, control', words);
      if (/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(words) && !/^[+-]?\d+(?:[.,]\d+)*$/.test(words))
        bad('table, formula', words);
    }
  }

  const ALLOWED = new Set([
    ...['svg[xmlns]', 'svg[width]', 'svg[height]', 'svg[viewBox]', 'svg[font-family]', 'title', 'desc'],
    ...['rect[width]', 'rect[height]', 'rect[fill]', 'path[d]', 'path[fill]', 'path[stroke]', 'path[stroke-width]'],
    ...['path[stroke-dasharray]', 'path[stroke-linecap]', 'text[x]', 'text[y]', 'text[font-size]', 'text[fill]'],
    ...['text[font-weight]', 'text[text-anchor]'],
  ]);
  /** A drawing: only what we draw with, and words as words. */
  function lookAtDrawing(text: string): void {
    // oxlint-disable-next-line no-control-regex
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) bad('drawing, no XML', text);
    if (/<[!?]/.test(text)) bad('drawing, declaration', text);
    const tag = /<\/?([^\s<>/]+)((?:\s[^\s=<>]+="[^"<>]*")*)\s*\/?>/g;
    if (/[<>]/.test(text.replace(tag, ''))) bad('drawing, half a tag', text.replace(tag, ''));
    for (const [, name = '', attributes = ''] of text.matchAll(tag)) {
      const found = [...attributes.matchAll(/\s([^\s=]+)="([^"]*)"/g)];
      const shape = (attribute: string) => `${name}[${attribute}]`;
      if (found.length === 0 && ![...ALLOWED].some((each) => each.split('[')[0] === name)) bad('drawing', name);
      for (const [, attribute = '', value = ''] of found) {
        if (!ALLOWED.has(shape(attribute))) bad('drawing', shape(attribute));
        if (!/^[\w #.,:/-]*$/.test(value) || value.includes('NaN')) bad(`drawing, ${shape(attribute)}`, value);
      }
    }
  }

  async function keep(button: HTMLElement | undefined): Promise<void> {
    if (!button) return;
    kept.length = 0;
    button.click();
    await turn();
    await drawn(() => kept[0]);
    const [file] = kept;
    if (!file) return;
    if (file.type.startsWith('text/csv')) lookAtTable(await file.text());
    else if (file.type.startsWith('image/svg+xml')) lookAtDrawing(await file.text());
    else if (file.type !== 'image/png' || file.size < 1000) bad('file', file.type);
  }

  async function openCards(widget: Widget): Promise<number> {
    const root = widget.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLElement>('.card > button')];
    for (const [at, button] of buttons.entries()) {
      button.click();
      await widget.updateComplete;
      if (at === 0) await drawn(() => root.querySelector('.details table'));
      const opened = root.querySelector('.details');
      if (!opened) bad('not opened', button.textContent ?? '');
      for (const each of opened?.querySelectorAll('details') ?? []) each.open = true;
      const [table, picture, drawing] = opened?.querySelectorAll<HTMLElement>('.reach button') ?? [];
      await keep(table);
      await keep(drawing);
      // It takes long, and has the words of the drawing in it.
      if (at === 0) await keep(picture);
      look(button.closest('li')!);
    }
    return buttons.length;
  }

  async function openNotes(widget: Widget): Promise<number> {
    const root = widget.shadowRoot!;
    const all = [...root.querySelectorAll<HTMLElement>('[part=action] > .name')];
    // Opened, they are the same here as on the board.
    const names = widget.view === 'list' ? all.slice(0, 2) : all;
    for (const [at, name] of names.entries()) {
      name.click();
      await widget.updateComplete;
      if (at === 0) await drawn(() => root.querySelector('.details .pairs'));
      look(name.closest('li')!);
    }
    await keep([...root.querySelectorAll<HTMLElement>('.own.no-print button')].at(-2));
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
    choose(root, 'dialog select');
    await widget.updateComplete;
    look(root);
    root.querySelector('dialog')?.close();
    await turn();
    widget.hidden = true;
  }
  /** The last of what is offered. */
  function choose(root: ShadowRoot, selector: string): void {
    for (const select of root.querySelectorAll<HTMLSelectElement>(selector)) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change'));
    }
  }

  let opened = 0;
  for (const widget of widgets) {
    opened += await (widget.localName === CARDS ? openCards(widget) : openNotes(widget));
    await turn();
    look(widget.shadowRoot!);
  }
  dispatchEvent(new Event('beforeprint'));
  for (const { shadowRoot } of widgets) look(shadowRoot!);
  dispatchEvent(new Event('afterprint'));
  const cards = widgets.find(({ localName }) => localName === CARDS);
  const board = widgets.find(({ localName }) => localName === BOARD);
  if (board) await openPanel(board);
  for (const widget of widgets) choose(widget.shadowRoot!, '#beside');
  if (cards) choose(cards.shadowRoot!, '.bar select');
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  look(document.body);
  if ('polluted' in {}) broken.add('polluted');
  return { shapes: [...shapes].sort(), broken: [...broken].sort(), opened };
}
