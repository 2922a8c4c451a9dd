import { plain, type Text } from '../../domain/text.ts';

/** What a record may be called by; a widget on the page has it. */
interface Named {
  readonly id: string;
  readonly title?: Text;
  readonly name?: Text;
}

const WIDGETS = 'buurt-activity-calendar, buurt-services-map, buurt-action-path';

/** The name of the activity, record or action of this id, as another widget on the page shows it; `''` where none does. */
export function subjectName(id: string, language: string): string {
  for (const widget of document.querySelectorAll<HTMLElement & { readonly items?: readonly Named[] }>(WIDGETS)) {
    const found = widget.items?.find((item) => item.id === id);
    if (found) return plain(found.title ?? found.name, language);
  }
  return '';
}
