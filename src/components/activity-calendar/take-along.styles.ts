import { css } from 'lit';

/** Looks of what opens to take something along. */
export const takeAlongStyles = css`
  .along > summary {
    list-style: none;
  }
  .along > summary::-webkit-details-marker {
    display: none;
  }
  .along > :not(summary) {
    margin-block-start: 0.75em;
  }
  .along > .ways {
    font-weight: 600;
  }
  .along > .ways + .reach {
    margin-block-start: 0.375em;
  }
  .along > label {
    display: grid;
    gap: 0.25em;
  }
`;
