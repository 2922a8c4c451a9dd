import type { TemplateResult } from 'lit';
import { button } from './button.ts';

/** What one widget may ask of another on the same page. */
export interface OtherWidget<Item> extends HTMLElement {
  /** What it shows now. */
  readonly items: readonly Item[];
  /** Opens the one of this id, in view and with the focus; `false` where it is not to be found. */
  show(id: string): Promise<boolean>;
}

/** The first widget on the page that the selector means, once it is one. */
export const otherWidget = <Item>(selector: string): OtherWidget<Item> | null =>
  document.querySelector<OtherWidget<Item>>(`${selector}:defined`);

/** The name of a record that another widget can open; on paper it is a name like any other. */
export const wayTo = (widget: OtherWidget<unknown>, id: string, name: unknown): TemplateResult =>
  button(name, () => void showIn(widget, id), 'quiet way');

/** Opens a record in another widget; one that cannot find it comes into view itself. */
export async function showIn(widget: OtherWidget<unknown>, id: string): Promise<void> {
  if (!(await widget.show(id))) widget.scrollIntoView();
}
