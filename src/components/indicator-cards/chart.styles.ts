import { css } from 'lit';

/** Looks of the chart of a card. Its lines are as thick as its letters ask for, however wide it is drawn. */
export const chartStyles = css`
  .chart {
    display: block;
    /* Letters that a resident spaces out pass the edge, and are not cut. */
    overflow: visible;
    /* Drawn for 20 em and more: where larger text has less room, the table under it has the same numbers. */
    font-size: min(0.875em, 4.75cqi);
    line-height: 1;
    direction: ltr;
    font-variant-numeric: tabular-nums;
    break-inside: avoid;
  }
  .chart text {
    fill: currentColor;
    unicode-bidi: isolate;
  }
  .chart .here {
    font-weight: 650;
  }
  .chart .ends {
    text-anchor: end;
  }
  .chart :is(.period, .untold, text.goal) {
    fill: var(--_quiet);
  }
  .chart .worth {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 0.25em;
    stroke-linejoin: round;
  }
  .chart path {
    vector-effect: non-scaling-stroke;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 0.1em;
  }
  .chart .bar {
    fill: var(--_edge);
    stroke: none;
  }
  .chart .bar.here {
    fill: var(--_accent);
  }
  /* Not fully comparable: only an outline. */
  .chart .bar.partly {
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 0.25em 0.2em;
  }
  .chart .track {
    fill: var(--_tint);
    stroke: none;
  }
  .chart :is(.whisker, .goal, .break) {
    stroke: currentColor;
  }
  .chart text.goal {
    stroke: none;
  }
  .chart .edge {
    stroke: var(--_surface);
    stroke-width: 0.3em;
  }
  .chart :is(.axis, .thread) {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .chart .line {
    stroke-width: 0.14em;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chart .dot {
    stroke-width: 0.4em;
    stroke-linecap: round;
  }
  .chart .s0 {
    stroke: var(--_accent);
  }
  .chart .line.s0 {
    stroke-width: 0.24em;
  }
  .chart .dot.s0 {
    stroke-width: 0.55em;
  }
  .chart .line.s1 {
    stroke-dasharray: 0.5em 0.35em;
  }
  .chart .line.s2 {
    stroke-dasharray: 0.05em 0.35em;
  }
  .chart .line.s3 {
    stroke-dasharray: 0.7em 0.35em 0.05em 0.35em;
  }
  @media (forced-colors: active) {
    .chart {
      --_quiet: CanvasText;
      --_edge: CanvasText;
      --_line: CanvasText;
      --_accent: CanvasText;
      --_surface: Canvas;
      --_tint: transparent;
    }
    .chart .bar.here {
      fill: Highlight;
    }
  }
`;
