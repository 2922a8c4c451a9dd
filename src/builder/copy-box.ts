import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from './builder-state.ts';

/** Lines that a box shows at once; more scroll in it. */
const MOST_LINES = 14;

interface CopyBox {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly hint?: string;
  /** It belongs to a heading above it. */
  readonly isPart?: true;
}

/** Something to copy: with a button, or by hand. */
export function copyBox({ state, say, copy }: PartContext, { id, name, text, hint, isPart }: CopyBox): TemplateResult {
  const isCopied = state.copied === id;
  const label = html`<label for=${id}>${name}</label>`;
  const rows = Math.min(MOST_LINES, text.split('\n').length + 1);
  return html`<div class="copy">
    <div class="over">
      ${isPart ? label : html`<h3>${label}</h3>`}
      <button
        type="button"
        aria-label=${`${isCopied ? say('copied') : say('copy')}: ${name}`}
        @click=${() => copy(id, name)}
      >
        ${isCopied ? say('copied') : say('copy')}
      </button>
    </div>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    <textarea
      id=${id}
      class="code"
      readonly
      rows=${rows}
      spellcheck="false"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${text}
    ></textarea>
  </div>`;
}

/** Puts the text of a box where it can be pasted. False where the browser does not let us: the text is then selected. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No permission, or a page that came without https.
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
