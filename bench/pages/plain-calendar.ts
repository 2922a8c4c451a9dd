import { CATEGORIES } from '../words.ts';

export interface CalendarActs {
  next(): void;
  choose(category: string | undefined): void;
  list(): void;
}

/** A bar with "next month", "list" and check boxes, and room for a calendar. */
export function plainCalendar(root: HTMLElement, acts: CalendarActs): HTMLElement {
  const boxes = CATEGORIES.map((id) => `<label><input type="checkbox" value="${id}">${id}</label>`).join('');
  root.innerHTML = `<button type="button" id="next">Volgende maand</button><button type="button" id="list">Lijst</button>
    ${boxes}<div class="calendar"></div>`;
  const part = (name: string) => root.querySelector<HTMLElement>(name) ?? root;
  part('#next').addEventListener('click', () => acts.next());
  part('#list').addEventListener('click', () => acts.list());
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) acts.choose(target.checked ? target.value : undefined);
  });
  return part('.calendar');
}

/** Titles in one day of a month, as buurt has; the rest is a number. */
export const TITLES = 3;
