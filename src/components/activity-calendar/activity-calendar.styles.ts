import { css } from 'lit';

/** Looks of what only the calendar has in its list. */
export const styles = css`
  .days,
  .tabpanel {
    display: grid;
    gap: var(--_space);
  }
  .day > .group {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.5em;
  }
  .list > li > .time.time {
    grid-column: 1;
    grid-row: 1 / span 3;
    inline-size: 6.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .off > .name {
    text-decoration: line-through;
  }
  .activity > .state {
    font-weight: 600;
  }
  .views [role='tab'][aria-selected='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .dates label {
    font-weight: 600;
  }
  .dates .field {
    inline-size: auto;
    max-inline-size: 100%;
  }
  @container (inline-size < 28em) {
    .list > li > .time.time {
      inline-size: 4.75em;
    }
  }
  @media (forced-colors: active) {
    .views [role='tab'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
