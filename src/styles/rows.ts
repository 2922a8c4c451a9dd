import { css } from 'lit';

/** Rows of a list that open in place. */
export const rowStyles = css`
  .list > li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.875em;
    padding-block: 0.875em;
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  .list > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .list > li > :not(.tile, .distance) {
    grid-column: 2 / -1;
  }
  .list > li > .name {
    grid-column: 2;
  }
  .tile {
    grid-row: 1 / span 3;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0.6em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .name {
    justify-self: start;
    max-inline-size: 100%;
    /* As high as a finger, of which only the line of text takes room. */
    --_over: max(0px, 44px - 1lh);
    min-inline-size: 44px;
    margin-block-start: calc(-1 * var(--_over));
    padding: var(--_over) 0 0;
    border: 0;
    background: none;
    font-weight: 650;
    text-align: start;
    color: inherit;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  /* The whole closed row can be pressed; the name stays the one stop for a keyboard. */
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name:hover {
    text-decoration-color: var(--_accent);
    color: var(--_accent);
  }
  :not(.open) > .name:focus-visible {
    outline: none;
  }
  :not(.open) > .name:focus-visible::after {
    outline: 3px solid currentColor;
    outline-offset: -1px;
    border-radius: var(--_radius);
  }
  .distance {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* Above the area that opens the row, and high enough for a finger. */
  .list > li > .phone {
    position: relative;
    justify-self: start;
    display: flex;
    align-items: center;
    min-block-size: 44px;
    margin-block-end: -0.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size >= 34em) {
    .list > li > .phone {
      grid-column: 3;
      grid-row: 1 / span 3;
      align-self: center;
      margin: 0;
    }
    .list > li > .distance {
      grid-column: 4;
      grid-row: 1;
    }
    .list > li {
      grid-template-columns: auto 1fr auto auto;
    }
    .list > li > :not(.tile, .distance, .phone, .details) {
      grid-column: 2;
    }
  }
  /* Text twice as large on a phone: one column, in which words may break. */
  @container (inline-size < 15em) {
    .list > li {
      grid-template-columns: minmax(0, 1fr);
      hyphens: auto;
    }
    .list > li > :is(.name, *) {
      grid-column: 1;
    }
    .tile:not(b) {
      display: none;
    }
    .list > li > .phone {
      white-space: normal;
    }
  }
  @container (inline-size < 28em) {
    .tile {
      inline-size: 2.25em;
      block-size: 2.25em;
      padding: 0.5em;
    }
    .list > li {
      column-gap: 0.75em;
    }
  }
  @media print {
    .list > li {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .list > li > .tile {
      visibility: hidden;
    }
  }
`;
