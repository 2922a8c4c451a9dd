import { css } from 'lit';

export const mapPaneStyles = css`
  :host {
    font-size: 1em;
  }
  .frame {
    position: relative;
    block-size: min(var(--buurt-map-height, 30em), 60vh);
    /* All the buttons over it can be reached, on a phone held sideways too. */
    min-block-size: calc(4 * var(--_target) + 2.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    background: light-dark(#f3f2ec, #1b2226);
    isolation: isolate;
  }
  .canvas {
    position: absolute;
    inset: 0;
  }
  .canvas > * {
    block-size: 100%;
  }
  .controls {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    gap: 0.5em;
    justify-items: end;
    z-index: 1;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    cursor: pointer;
    list-style: none;
  }
  .control::-webkit-details-marker {
    display: none;
  }
  .frame:has(.move[open]) {
    min-block-size: calc(7 * var(--_target) + 3.5em);
  }
  .move[open] {
    display: grid;
    gap: 0.5em;
    justify-items: end;
  }
  .pan {
    display: grid;
    grid-template-columns: repeat(3, var(--_target));
    gap: 0.25em;
    direction: ltr;
  }
  .pan > :first-child {
    grid-column: 2;
  }
  .pan > :nth-child(2) {
    grid-area: 2 / 1;
  }
  .pan > :nth-child(3) {
    grid-area: 2 / 3;
  }
  .pan > :last-child {
    grid-area: 3 / 2;
  }
  .ask {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1em;
    padding: 1em;
    text-align: center;
  }
  .ask p {
    max-inline-size: 34em;
  }
  .cluster {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-block-size: 20em;
    overflow: auto;
  }
  .cluster .button.quiet {
    text-align: start;
  }
  .skip {
    position: absolute;
    clip-path: inset(50%);
    z-index: 2;
  }
  .skip:focus {
    clip-path: none;
    padding: 0.5em 1em;
    background: var(--_surface);
  }
  .note {
    margin-block-start: 0.25em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
