/** What a page says of itself; runs there, so it is one expression of its own. */
export const looks = `(() => {
  const found = [];
  const walk = (root) => {
    for (const each of root.querySelectorAll('*')) {
      found.push(each);
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  walk(document);
  const shown = found.filter((each) => each.getClientRects().length > 0 && !each.closest('.unseen, .skip, .canvas, .search .note'));
  const name = (each) => each.localName + '.' + (each.getAttribute('class') ?? '') + ' ' + (each.textContent ?? '').trim().slice(0, 30);
  const texts = shown.filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    // A wide table may scroll in a box of its own that has a name and takes the keys (A7).
    outside: texts.filter((each) => !each.closest('[role=group][aria-label][tabindex="0"]')).filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    }).map(name),
    cut: texts.filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      return (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1) || (overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1);
    }).map(name),
    unbordered: shown.filter((each) => each.matches('.button:not(.quiet), .field, .control')).filter((each) => {
      const { borderTopStyle, borderTopColor, borderTopWidth } = getComputedStyle(each);
      return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === 'rgba(0, 0, 0, 0)';
    }).map(name),
  };
})()`;
export interface Looks {
  readonly sideways: number;
  readonly outside: readonly string[];
  readonly cut: readonly string[];
  readonly unbordered: readonly string[];
}

/** Where the focus is, whether that is seen, and whether anything covers it. */
export const focus = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return undefined;
  const ring = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'rgba(0, 0, 0, 0)';
  // Of a link that goes on in the next line, its first line.
  const { left, top, width, height } = at.getClientRects()[0];
  const over = at.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  const own = at.closest('li, label, div');
  return {
    name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().replace(/\\s+/g, ' ') || at.localName,
    seen: ring(getComputedStyle(at)) || ring(getComputedStyle(at, '::after')),
    free: top >= 0 && top + height <= innerHeight + 1 ? over === at || at.contains(over) || own?.contains(over) === true : height > innerHeight,
    inList: at.closest('[part=service], [part=activity]') !== null,
  };
})()`;
export interface Focus {
  readonly name: string;
  readonly seen: boolean;
  readonly free: boolean;
  readonly inList: boolean;
}
