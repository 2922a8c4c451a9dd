import { bringTo } from './bring-to.ts';

/** What other widgets may bring a resident to a form for. */
type AskedKind = 'signup' | 'correction' | 'talent' | 'offer' | 'idea';

/** The page's own form of that kind; `null` where it has none. */
export const formFor = (kind: AskedKind): HTMLElement | null =>
  document.querySelector<HTMLElement>(`buurt-help-form[kind="${kind}"]`);

/** Brings a resident to a form, about the record of this id, or one day of it: `id@2026-12-02`. */
export function openForm(form: HTMLElement, subject: string): void {
  form.setAttribute('subject', subject);
  // A page may fold its forms away until somebody wants one.
  form.closest('details')?.setAttribute('open', '');
  bringTo(form, 'start');
}
