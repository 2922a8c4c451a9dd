import { css } from 'lit';

/** Reading back, and what waits. */
export const laterStyles = css`
  .said > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
  }
  .said dt {
    align-self: center;
    color: var(--_quiet);
  }
  .said dd {
    grid-area: 2 / 1 / auto / -1;
    font-weight: 600;
    white-space: pre-line;
  }
  .said dd + dd {
    grid-area: 1 / 2;
  }
  .waiting,
  .waiting ul,
  .waiting li {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .waiting {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .waiting .quiet {
    padding-inline: 0;
    text-align: start;
  }
  .on-paper {
    display: grid;
    gap: 0.25em;
    break-inside: avoid;
  }
  .box {
    font-size: 1.25em;
  }
  .rule {
    block-size: 2em;
    border-block-end: 1px solid currentColor;
  }
`;
