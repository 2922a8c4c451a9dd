import { html, nothing, type TemplateResult } from 'lit';

/** A heading level from 2 to 6, as HTML has them below the page's own title. */
const headingLevel = (value: number): number => (value >= 2 && value <= 6 ? Math.round(value) : 2);

/** A heading of the level the webmaster asks for, `deeper` steps below it. It can take the focus (A3). */
export function heading(
  words: unknown,
  level: number,
  { id, deeper = 0, look = 'heading' }: { id?: string; deeper?: number; look?: string } = {},
): TemplateResult {
  // Written out, because the template language has no variable tag names.
  switch (Math.min(headingLevel(level) + deeper, 6)) {
    case 2:
      return html`<h2 id=${id ?? nothing} class=${look} tabindex="-1">${words}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing} class=${look} tabindex="-1">${words}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing} class=${look} tabindex="-1">${words}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing} class=${look} tabindex="-1">${words}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing} class=${look} tabindex="-1">${words}</h6>`;
  }
}
