/** Hebrew, Arabic, and marks that turn what follows. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\u202a-\u202e]/;

/**
 * Words of a Latin script that a page from right to left has put in another order than they were written in: "9 tot 12 uur" as
 * "tot 12 uur 9". Drawings are left out.
 */
export function turnedRound(root: ParentNode): string[] {
  return [...root.querySelectorAll(':not(style, svg, svg *)')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node instanceof Text && /[a-z]/i.test(node.data) && !FROM_THE_RIGHT.test(node.data))
    .filter(isTurned)
    .map(({ textContent }) => textContent?.trim() ?? '');
}

/** On one line, each letter stands to the right of the one before it. */
function isTurned(text: Node): boolean {
  const range = document.createRange();
  let before: DOMRect | undefined;
  for (let at = 0; at < (text.textContent ?? '').length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    if (before && Math.abs(box.top - before.top) < 3 && box.left < before.left - 1) return true;
    before = box;
  }
  return false;
}
