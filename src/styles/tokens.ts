import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * The colour of links, as the design systems of Flanders, the Netherlands (Utrecht, then NL Design System's basis) and the
 * French state call it: a page that has one of them needs to say nothing.
 */
const actionColour = unsafeCSS(
  'var(--vl-action-color, var(--utrecht-link-color, var(--basis-color-action-1-color-default, ' +
    'var(--text-action-high-blue-france, light-dark(#0b5a75, #8ccbe4)))))',
);
const lineColour = unsafeCSS(
  'var(--vl-border-color, var(--border-default-grey, color-mix(in srgb, currentColor 22%, transparent)))',
);

/**
 * What the host page decides, with what holds when it decides nothing. Everything is in em, so that a page with a rem of
 * 10 px and one with huge text both keep the proportions.
 */
const tokensOn = (place: ':host' | '.bar'): CSSResult => css`
  ${unsafeCSS(place)} {
    --_accent: var(--buurt-accent, ${actionColour});
    --_on-accent: var(--buurt-surface, light-dark(#fff, #10191d));
    --_surface: var(--buurt-surface, light-dark(#fff, #161d21));
    --_line: var(--buurt-line, ${lineColour});
    --_edge: color-mix(in srgb, currentColor 62%, transparent);
    --_quiet: color-mix(in srgb, currentColor 76%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_radius: var(--buurt-radius, 0.5em);
    --_space: var(--buurt-space, 1em);
    --_target: max(2.75em, 44px);
    font-family: var(--buurt-font, inherit);
    font-size: 1.0625em;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    color: var(--buurt-ink, inherit);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  @media print {
    ${unsafeCSS(place)} {
      --_accent: #000;
      --_quiet: #000;
      --_line: #999;
      color: #000;
      font-size: 14pt;
    }
  }
`;

/** For a widget: it is a block of its own, and its layout follows its own width. */
export const tokens = css`
  ${tokensOn(':host')}
  :host {
    display: block;
    container-type: inline-size;
  }
  /* Words of ours that are not in the page's language keep their own direction, and the page's side. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host([hidden]) {
    display: none;
  }
`;

/** For a bar of ours above somebody else's content, which keeps its own size and look. */
export const barTokens = tokensOn('.bar');
