import { css } from 'lit';

/** Looks of the month and the week. */
export const gridStyles = css`
  .leaf {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .leaf > .group {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
  }
  .chosen-day {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .chosen-day > .rows {
    inline-size: 100%;
  }
  .month {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .month th {
    padding-block: 0.25em;
    font-weight: 600;
    font-size: 0.9375em;
    color: var(--_quiet);
    text-align: start;
    /* Above the numbers, at the side where the page begins. */
    unicode-bidi: normal;
  }
  .month td {
    position: relative;
    block-size: 4em;
    padding: 0.375em 0.3em;
    border: 1px solid var(--_line);
    vertical-align: top;
    font-size: 0.875em;
    line-height: 1.3;
    cursor: pointer;
  }
  .month td:nth-child(n + 6) {
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  /* Blocks and no grids in a day: a browser lays 42 of those out several times. */
  .month .number {
    display: inline-block;
    min-inline-size: 1.875em;
    line-height: 1.875;
    text-align: center;
    border-radius: 50%;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .month .beside > * {
    color: var(--_quiet);
    font-weight: 400;
  }
  .month [aria-current] .number {
    box-shadow: inset 0 0 0 2px var(--_accent);
    font-weight: 700;
  }
  .month [aria-selected] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 3px var(--_accent);
  }
  .month td:focus-visible {
    outline-offset: -3px;
  }
  .tally {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .titles {
    display: none;
  }
  .titles > span {
    display: block;
  }
  .titles > span + span {
    margin-block-start: 0.25em;
  }
  .titles > .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    hyphens: auto;
  }
  .title b {
    font-weight: 600;
  }
  .title.off,
  .entry.off > .name {
    text-decoration: line-through;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block: 1px solid var(--_line);
  }
  .week > li {
    padding: 0.625em 0.375em;
    border-inline-start: 1px solid var(--_line);
  }
  .week > li:first-child {
    border-inline-start: 0;
  }
  .week > li:nth-child(n + 6) {
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  .week > [aria-current] {
    box-shadow: inset 0 3px 0 var(--_accent);
  }
  .week .group {
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.5em;
    hyphens: auto;
  }
  .week .button {
    inline-size: 100%;
    padding-inline: 0.25em;
  }
  .entry {
    position: relative;
    min-block-size: 44px;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    line-height: 1.35;
    hyphens: auto;
  }
  .entry > .note {
    font-size: inherit;
  }
  .entry > .state {
    font-weight: 600;
  }
  @container (inline-size >= 52em) {
    .month td {
      block-size: 7em;
    }
    .tally {
      display: none;
    }
    .titles {
      display: block;
    }
  }
  @container (inline-size < 28em) {
    .leaf > .own {
      display: grid;
      grid-template-columns: auto auto;
      gap: 0.5em;
      align-items: stretch;
      inline-size: 100%;
    }
    .leaf .button {
      padding-inline: 0.25em;
    }
    .leaf .button:last-child {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 15em) {
    .leaf > .own {
      grid-template-columns: 1fr;
    }
  }
  @media (hover: hover) {
    .month td:hover {
      background: var(--_tint);
    }
  }
  @media (forced-colors: active) {
    .month [aria-current] .number {
      outline: 2px solid CanvasText;
    }
    .month [aria-selected] {
      border: 4px solid Highlight;
    }
    .week > [aria-current] {
      border-block-start: 4px solid Highlight;
    }
  }
`;
