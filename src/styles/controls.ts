import { css } from 'lit';

/** Headings, buttons, fields and focus, the same in every widget. */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Dutch on an Arabic page stays readable: each piece of text has the direction of its own first letter. */
  :not([dir], .field, svg *) {
    unicode-bidi: plaintext;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
    text-align: center;
  }
  .button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.strong {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding-inline: 0.5em;
  }
  /* A finger does not hover: what it touched would stay tinted. */
  @media (hover: hover) {
    .button:not([aria-pressed='true']):hover {
      background: var(--_tint);
      border-color: var(--_accent);
    }
    .button.strong:hover {
      background: color-mix(in srgb, var(--_accent) 86%, currentColor);
    }
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .phone {
    white-space: nowrap;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    /* A number to call is no control: on paper it is what one came for. */
    .button.strong {
      background: none;
      color: inherit;
    }
    .button:not([href^='tel:']),
    .field,
    .no-print {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button.strong {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
