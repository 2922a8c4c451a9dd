type Attributes = Readonly<Record<string, string | number | undefined>>;
/** What is `undefined` is left out. */
type Child = Node | string | undefined;

const SVG = 'http://www.w3.org/2000/svg';

/** An element that stays as it is, and so needs no template: most of a card is written once. */
export const made = (name: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement =>
  filled(document.createElement(name), attributes, children);

/** The same for what a drawing is made of. */
export const madeSvg = (name: string, attributes: Attributes, ...children: readonly Child[]): SVGElement =>
  filled(document.createElementNS(SVG, name) as SVGElement, attributes, children);

function filled<Made extends Element>(element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
