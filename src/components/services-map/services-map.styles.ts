import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: var(--space);
    min-inline-size: 0;
  }
  :host(:not(:defined)),
  :host([aria-busy='true']) {
    min-block-size: 20em;
  }
  .bar {
    display: grid;
    gap: 0.75em;
  }
  .search label {
    display: block;
    font-weight: 600;
  }
  .search .note {
    margin-block-start: 0.25em;
  }
  .quick,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    padding-inline: 0.75em 0.5em;
    border-color: var(--accent);
    background: var(--tint);
  }
  .count {
    font-weight: 600;
    color: inherit;
    min-block-size: 1.5em;
  }
  .list > li {
    border-block-start: 1px solid var(--line);
  }
  .list > li:last-child {
    border-block-end: 1px solid var(--line);
  }
  .list > li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.875em;
    padding-block: 0.875em;
    position: relative;
  }
  .list > li > :not(.tile, .distance) {
    grid-column: 2;
  }
  .list > li > .details {
    grid-column: 1 / -1;
  }
  .tile {
    grid-row: 1 / span 3;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0.6em;
    border-radius: var(--radius);
    background: var(--tint);
    color: var(--accent);
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
    background: var(--accent);
    color: var(--on-accent);
  }
  .name {
    display: block;
    justify-self: start;
    max-inline-size: 100%;
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
    block-size: 4em;
  }
  .name:hover {
    text-decoration-color: var(--accent);
    color: var(--accent);
  }
  .name:focus-visible {
    outline: none;
  }
  .name:focus-visible::after {
    outline: 3px solid currentColor;
    outline-offset: -1px;
    border-radius: var(--radius);
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
    border-color: var(--accent);
  }
  .distance {
    grid-column: 3;
    grid-row: 1;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .details {
    padding-block: 0.875em 0.375em;
    position: relative;
  }
  .more {
    inline-size: 100%;
  }
  .none,
  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
  }
  .foot {
    display: grid;
    gap: 0.25em;
    padding-block-start: 0.5em;
  }
  @container (inline-size < 28em) {
    .quick .button {
      flex: 1 1 auto;
    }
    .tile {
      inline-size: 2.25em;
      block-size: 2.25em;
    }
  }
  @media print {
    .list > li {
      break-inside: avoid;
    }
  }
`;
