import { css } from 'lit';

/** The webmaster's panel. */
export const debugStyles = css`
  .debug {
    padding: 1em;
    border: 2px dashed var(--_edge);
    margin-block-end: 1em;
    border-radius: var(--_radius);
  }
  .debug summary {
    cursor: pointer;
    font-weight: 650;
  }
  .debug > * + * {
    margin-block-start: 0.625em;
  }
  .debug-heading {
    font-weight: 650;
    padding-block-start: 0.5em;
  }
  .debug ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .debug code {
    font-family: ui-monospace, monospace;
  }
`;
