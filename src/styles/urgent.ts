import { css } from 'lit';

/** Numbers to call when it cannot wait. */
export const urgentStyles = css`
  .urgent {
    padding: 0.75em 1em 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .urgent ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    column-gap: 1em;
  }
  .urgent-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
  }
  .urgent-line .call {
    min-inline-size: 24px;
  }
  .call {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 0.25em;
    line-height: 1.3;
    text-wrap: balance;
  }
`;
