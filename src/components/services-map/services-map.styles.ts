import { css } from 'lit';

/** Looks of the list and what stands around it. */
export const styles = css`
  section {
    display: grid;
    gap: var(--_space);
  }
  section > *,
  .body > * {
    min-inline-size: 0;
  }
  .bar {
    display: grid;
    gap: 0.75em;
  }
  .search label {
    display: block;
    font-weight: 600;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .count {
    font-weight: 650;
    min-block-size: 1.5em;
  }
  .views {
    display: flex;
  }
  .views .button + .button {
    margin-inline-start: -1px;
  }
  .views .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .views .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
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
  b.tile {
    padding: 0;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .name {
    justify-self: start;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0;
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
  .open > .name::after {
    inset-block-end: auto;
    block-size: 4.5em;
  }
  .name:hover {
    text-decoration-color: var(--_accent);
    color: var(--_accent);
  }
  .name:focus-visible {
    outline: none;
  }
  .name:focus-visible::after {
    outline: 3px solid currentColor;
    outline-offset: -1px;
    border-radius: var(--_radius);
  }
  .state {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  /* The dot has a shape too: full is open, a ring is closed, a diamond is "ask". */
  .state::before {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid currentColor;
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .state.open::before {
    background: light-dark(#1c7a43, #6fd39a);
    border-color: light-dark(#1c7a43, #6fd39a);
  }
  .state.ask::before {
    border-radius: 0;
    transform: rotate(45deg) scale(0.85);
    border-color: var(--_accent);
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
  .list > li > .details {
    grid-column: 1 / -1;
    padding-block: 0.875em 0.375em;
    position: relative;
  }
  .more {
    inline-size: 100%;
    margin-block-start: 1em;
  }
  .none,
  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .none .phone {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .none .ask {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.5;
  }
  .foot {
    display: grid;
    gap: 0.25em;
  }
  .body > buurt-map-pane {
    order: -1;
    margin-block-end: var(--_space);
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
  @container (inline-size >= 46em) {
    .body {
      display: grid;
      grid-template-columns: 7fr 5fr;
      gap: calc(var(--_space) * 1.5);
      align-items: start;
    }
    .body > buurt-map-pane {
      order: 0;
      position: sticky;
      inset-block-start: 1em;
    }
    .bar {
      grid-template-columns: 1fr auto;
      align-items: start;
    }
    /* Level with the field, below its label. */
    .quick {
      margin-block-start: 1.5em;
    }
  }
  @container (inline-size < 46em) {
    .body {
      display: flex;
      flex-direction: column;
    }
  }
  @container (inline-size < 28em) {
    .quick {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    /* Still read out with the field. */
    .search .note {
      position: absolute;
      clip-path: inset(50%);
    }
    .quick .button {
      padding-inline: 0.5em;
    }
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
    .list > li > .tile {
      visibility: hidden;
    }
    /* "Open now" is untrue by the time it is read; the week stands below it. */
    .state:has(~ .paper) {
      display: none;
    }
  }
`;
