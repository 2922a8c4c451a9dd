import { css } from 'lit';

/** Looks of the cards, and of the choices above them. */
export const styles = css`
  .bar {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .bar label {
    display: block;
    font-weight: 600;
  }
  .fold {
    display: none;
  }
  .views > .button:not(:first-child, :last-child) {
    border-radius: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: calc(var(--_space) * 2.5);
  }
  .card {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.75em;
    min-inline-size: 0;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .card > figure {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
  }
  .card > .name {
    font-size: 1em;
    color: var(--_quiet);
    font-weight: 600;
    line-height: 1.35;
  }
  .says {
    max-inline-size: 34em;
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .value > b {
    max-inline-size: 100%;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  /* Why there is no number is no number. */
  .value.none > b {
    font-size: 1.125em;
  }
  .value.none > b::first-letter {
    text-transform: uppercase;
  }
  .trend > span {
    color: var(--_accent);
  }
  .remark {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
    font-size: 0.9375em;
  }
  :is(.button[aria-expanded], .card summary)::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  :is(.button[aria-expanded='true'], .card [open] > summary)::after {
    rotate: -135deg;
    translate: 0 0.15em;
  }
  .card > .details {
    inline-size: 100%;
    min-inline-size: 0;
  }
  @container (inline-size >= 46em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size < 28em) {
    .fold {
      display: flex;
      grid-column: 1 / -1;
    }
    .fold[aria-expanded='false'] ~ p {
      display: none;
    }
    .bar {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
      gap: 0.5em;
    }
    .views {
      flex-wrap: wrap;
      inline-size: 100%;
    }
    .views > .button {
      flex: auto;
      padding-inline: 0.25em;
      font-size: 0.9375em;
      overflow-wrap: break-word;
    }
    /* Nobody asked yet: how it goes comes before how much there is. */
    .count[aria-live='off'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media screen {
    /* So far down a long list a chart is only drawn once somebody comes near. It has its name and its size; its words wait. */
    .card:nth-child(n + 25) .chart {
      content-visibility: auto;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
