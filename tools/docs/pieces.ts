import { markup, type Markup } from '../../src/mirror/markup.ts';

/** Code to read or copy. It scrolls in its own box, which the keyboard reaches. `lang` is that of the words in it. */
export const code = (text: string, label: string, lang?: string): Markup =>
  markup`<pre tabindex="0" role="region" aria-label="${label}"><code${lang && markup` lang="${lang}"`}>${text.trimEnd()}</code></pre> `;

/** A table that scrolls in its own box on a narrow screen; nothing without rows. */
export function table(label: string, head: readonly string[], rows: readonly (readonly (Markup | string)[])[]): Markup {
  if (rows.length === 0) return markup``;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${head.map((each) => markup`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...cells]) =>
            markup`<tr>
              <th scope="row">${first}</th>
              ${cells.map((each) => markup`<td>${each}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

/** Links with a line about each. */
export const choices = (
  links: readonly { readonly href: string; readonly name: string; readonly about: string }[],
): Markup =>
  markup`<ul class="choices">
    ${links.map(({ href, name, about }) => markup`<li><a href="${href}">${name}</a> <span>${about}</span></li> `)}
  </ul> `;

/** A heading with an address of its own, and what is below it; nothing where that is empty. */
export const part = (id: string, title: string, content: Markup): Markup =>
  String(content).trim()
    ? markup`<h2 id="${id}">${title}</h2>
        ${content}`
    : markup``;
