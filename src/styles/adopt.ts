import type { CSSResult } from 'lit';

/** Adds looks to a root whose own were set when it was made; the same ones once. */
export function adopt(root: ShadowRoot | null, ...looks: readonly CSSResult[]): void {
  for (const { styleSheet } of looks) {
    if (styleSheet && !root?.adoptedStyleSheets.includes(styleSheet)) root?.adoptedStyleSheets.push(styleSheet);
  }
}
