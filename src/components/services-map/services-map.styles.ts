import { css } from 'lit';

/** Looks of what only the services map has in its list. */
export const styles = css`
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
  .body > * {
    min-inline-size: 0;
  }
  .body > buurt-map-pane {
    order: -1;
    margin-block-end: var(--_space);
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
  }
  @container (inline-size < 46em) {
    .body {
      display: flex;
      flex-direction: column;
    }
  }
  @media print {
    /* "Open now" is untrue by the time it is read; the week stands below it. */
    .state:has(~ .paper) {
      display: none;
    }
  }
`;
