import { plain, type Text } from '../../domain/text.ts';
import { longDay } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** What a record may be called by; a widget on the page has it. */
interface Named {
  readonly id: string;
  readonly title?: Text;
  readonly name?: Text;
}

const WIDGETS = 'buurt-activity-calendar, buurt-services-map, buurt-action-path';

/**
 * The name of the activity, record or action of this id, as another widget on the page shows it; `''` where none does. Of an
 * activity that comes back, `id@2026-12-02` is one day.
 */
export function subjectName(subject: string, language: Language): string {
  const [, id = subject, day] = /^(.+)@(\d{4}-\d\d-\d\d)$/.exec(subject) ?? [];
  for (const widget of document.querySelectorAll<HTMLElement & { readonly items?: readonly Named[] }>(WIDGETS)) {
    const found = widget.items?.find((item) => item.id === id);
    if (found) return plain(found.title ?? found.name, language) + (day ? `, ${longDay(day, language)}` : '');
  }
  return '';
}
