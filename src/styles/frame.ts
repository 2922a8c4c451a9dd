import { css } from 'lit';

/** The widget around what it shows: space, status, messages, foot. */
export const frameStyles = css`
  section {
    display: grid;
    gap: var(--_space);
  }
  /* A page that resets or unsets everything outdoes what the element says of itself, but not this. */
  :host > section {
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  section > * {
    min-inline-size: 0;
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
    display: flex;
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
  /* Where a row goes to the next sheet, Chromium prints what follows in a grid around it over that row. */
  @media print {
    section {
      display: flex;
      flex-flow: column;
    }
  }
`;
