/** Where an element is on the screen; a shape or a word of a drawing without the breadth of its line, which not every browser counts. */
export function drawnBox(element: Element): DOMRect {
  const isDrawn = element instanceof SVGGeometryElement || element instanceof SVGTextContentElement;
  if (!isDrawn) return element.getBoundingClientRect();
  const { x, y, width, height } = element.getBBox();
  const at = element.getScreenCTM()!;
  const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
    point.matrixTransform(at),
  );
  return new DOMRect(from!.x, from!.y, to!.x - from!.x, to!.y - from!.y);
}
