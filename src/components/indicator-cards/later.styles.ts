import { css } from 'lit';

/** Looks of an opened card. */
export const laterStyles = css`
  /* Where letters as large as the text leave no room for lines through the years; see LargeLetters. */
  .chart.large {
    font-size: min(0.875em, 9cqi);
  }
  .card .group {
    font-weight: 650;
    line-height: 1.3;
  }
  .actions > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: var(--_target);
  }
  .actions .button {
    padding-inline: 0;
    font-weight: 600;
    text-align: start;
  }
  .said > li {
    padding-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .said > li + li {
    margin-block-start: 0.5em;
  }
  .said + .button {
    padding-inline: 0;
  }
  .card details > summary {
    list-style: none;
  }
  .debug > summary {
    min-block-size: var(--_target);
  }
  .card details > .pairs {
    margin-block-start: 0.875em;
  }
`;
