/** Of an A4 page in CSS pixels: 262 mm, what the widest margins of browsers leave of it. */
const PAGE = (262 / 25.4) * 96;
const PAGES = 2;
/** The sentence about what is left out, which is not there yet. */
const REST = 28;

const heightOf = (element: Element) => element.getBoundingClientRect().height;

/**
 * How many rows of a drawn section two pages hold, with what stands before its days on the first and after them on the last.
 * A day goes to the next page as a whole where it can.
 */
export function fittingRows(section: Element): number {
  const days = [...section.querySelectorAll('.sheet > .day')];
  const box = section.getBoundingClientRect();
  const before = (days[0]?.getBoundingClientRect().top ?? box.top) - box.top;
  const after = box.bottom - (days.at(-1)?.getBoundingClientRect().bottom ?? box.bottom) + REST;
  let page = 1;
  let used = before;
  let rows = 0;
  const room = () => (page === PAGES ? PAGE - after : PAGE) - used;
  const turn = () => {
    page += 1;
    used = 0;
  };
  for (const day of days) {
    const lines = [...day.querySelectorAll('li')];
    const own = heightOf(day) - lines.reduce((sum, line) => sum + heightOf(line), 0);
    if (heightOf(day) > room() && heightOf(day) <= PAGE && page < PAGES) turn();
    used += own;
    for (const line of lines) {
      if (heightOf(line) > room()) {
        if (page === PAGES) return rows;
        turn();
      }
      used += heightOf(line);
      rows += 1;
    }
  }
  return rows;
}

/** Smaller, and the least words of a poster have less than 14 points. */
const SMALLEST = 0.7;

/** By how much the letters of a drawn poster must be smaller for it to be one page; to be used as a css number. */
export function fittingScale(section: HTMLElement): string {
  section.style.removeProperty('--_scale');
  return String(Math.max(SMALLEST, Math.min(1, PAGE / heightOf(section))));
}
