import { css } from 'lit';

/** Looks of what a resident opens; adopted by the widget when it arrives. */
const later = css`
  .details {
    display: grid;
    gap: 0.875em;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .alert {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .hours table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .hours caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.25em;
  }
  .hours th {
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    padding-inline-end: 1.25em;
    text-transform: capitalize;
  }
  .hours td {
    vertical-align: top;
  }
  .hours th,
  .hours td {
    padding-block: 0.125em;
  }
  .hours .today {
    font-weight: 650;
  }
  .pairs {
    display: grid;
    gap: 0.625em 1.25em;
  }
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 3fr;
    gap: 0 1.25em;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .pairs dt {
    font-weight: 600;
  }
  .picture {
    inline-size: 100%;
    max-inline-size: 30em;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .picture[hidden] {
    display: none;
  }
  .rich > * + * {
    margin-block-start: 0.5em;
  }
  .rich ul,
  .rich ol {
    list-style: revert;
    padding-inline-start: 1.5em;
  }
  .own,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chip {
    padding-inline: 0.75em 0.5em;
    border-color: var(--_accent);
    background: var(--_tint);
    text-align: start;
  }
  .urgent {
    padding: 0.75em 1em 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .urgent-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
  }
  .urgent-line .call {
    min-inline-size: 24px;
  }
  .call {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    line-height: 1.3;
  }
  .question {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .guide {
    display: grid;
    gap: 0.75em;
  }
  .answers {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .answer {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.25em;
    justify-content: start;
    text-align: start;
    padding-inline: 1em;
  }
  .group {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    margin-block: 0.75em 0.5em;
  }
  .group.small {
    font-size: 1em;
  }
  .partner.partner {
    display: block;
  }
  .partner summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
    color: var(--_accent);
  }
  dialog {
    /* Around large letters on a small phone the space does not grow along. */
    --_target: max(44px, min(2.75em, 12vw));
    --_gap: min(1.25em, 5vw);
    inline-size: min(34em, 100vw - var(--_gap));
    max-block-size: min(48em, 100dvh - var(--_gap));
    max-inline-size: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    /* What has the focus must not end up under the buttons. */
    scroll-padding-block: 1em 8em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  /* A word of ours that is cut anywhere is no word ("Too n"); a feed's may be a thousand letters long, and is. */
  .quick .button,
  .views .button,
  dialog .button {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .dialog-head {
    display: flex;
    flex-wrap: wrap;
    gap: min(0.5em, 2vw) 1em;
    align-items: center;
    justify-content: space-between;
  }
  .dialog-head .heading {
    font-size: 1.125em;
  }
  dialog form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding: var(--_gap) var(--_gap) 0;
  }
  legend {
    font-weight: 650;
    padding: 0;
    margin-block-end: 0.25em;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .options label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .options input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .dialog-end {
    position: sticky;
    /* In a low sheet it would cover the choices: below 32 lines of the reader's own size it lets go, and scrolls along. */
    inset-block-end: min(0px, (100dvh - 32em) * 999);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  /* Below each other where both words do not fit. */
  .dialog-end .button {
    flex: 1 1 11em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  @container (inline-size < 28em) {
    .reach .button {
      inline-size: 100%;
    }
    .pairs > div {
      grid-template-columns: 1fr;
    }
  }
`;

/** As one sheet, for a root whose styles were set when it was made. */
export const laterStyles: CSSStyleSheet = later.styleSheet ?? new CSSStyleSheet();
