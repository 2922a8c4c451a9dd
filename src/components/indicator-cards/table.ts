import { html, nothing, type TemplateResult } from 'lit';

/** What stands above a column: as it is shown, and in plain words. */
export interface TableHead {
  readonly title: unknown;
  readonly name: string;
}

/** A row: what it is about, and a cell under each other heading. */
export interface TableRow {
  readonly title: unknown;
  readonly cells: readonly unknown[];
  readonly isOwn?: boolean;
}

/** Between cells that stand in a line: who copies them has it too. */
const GAP = ' ';

/**
 * A table of figures. One that is wider than its place scrolls in a box of its own, also with the keys. In little room each
 * row is a block of lines, with the headings in them: the roles say that it is a table still.
 */
export function table(caption: string, heads: readonly TableHead[], rows: readonly TableRow[]): TemplateResult {
  return html`<div class="scroll" role="group" aria-label=${caption} tabindex="0">
    <table class="figures" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map(({ title }) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ title, cells, isOwn }) =>
            html`<tr role="row" class=${isOwn ? 'here' : nothing}>
              <th role="rowheader" scope="row">${title}</th>
              ${cells.map(
                (cell, at) =>
                  html`<td role="cell" data-head=${heads[at + 1]?.name ?? nothing}>${cell}</td>
                    ${GAP}`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
