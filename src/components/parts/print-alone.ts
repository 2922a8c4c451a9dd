/**
 * Leaves nothing of the page on paper but this element: what stands beside it or beside what it stands in is put aside, and
 * what it stands in makes no box of its own, so that no column or scroller cuts it off. Gives back what it changed.
 */
export function printAlone(element: HTMLElement): () => void {
  const changed: (readonly [CSSStyleDeclaration, value: string, priority: string])[] = [];
  const show = ({ style }: ElementCSSInlineStyle, display: string) => {
    changed.push([style, style.getPropertyValue('display'), style.getPropertyPriority('display')]);
    style.setProperty('display', display, 'important');
  };
  for (let at: Element | null = element; at && at !== document.body; at = outside(at)) {
    for (const beside of at.parentNode?.children ?? []) if (beside !== at && isStyled(beside)) show(beside, 'none');
    if (at !== element && isStyled(at)) show(at, 'contents');
  }
  return () => {
    for (const [style, value, priority] of changed.reverse()) style.setProperty('display', value, priority);
  };
}

/** Prints this element without the page around it, and puts the page back after. */
export function printOnly(element: HTMLElement): void {
  let giveBack = () => {};
  addEventListener('beforeprint', () => (giveBack = printAlone(element)), { once: true });
  addEventListener('afterprint', () => giveBack(), { once: true });
  print();
}

const isStyled = (element: Element): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** What an element stands in, as it is drawn: the place that a shadow root gives it, else its parent. */
function outside(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
