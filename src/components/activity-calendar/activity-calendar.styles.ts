import { css } from 'lit';

/** Looks of what only the calendar has in its list. */
export const styles = css`
  .tabpanel {
    display: grid;
    gap: var(--_space);
  }
  .days {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .day {
    gap: 0.5em;
  }
  .day > .group {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .day > .list > li:last-child {
    border-block-end: 0;
  }
  .list > li > .time.time {
    grid-column: 1;
    grid-row: 1 / span 3;
    inline-size: 10.25em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .list > .ongoing.ongoing > * {
    grid-column: 1 / -1;
  }
  .off > .name {
    text-decoration: line-through;
  }
  .activity > .state {
    font-weight: 600;
  }
  .views > .button:nth-child(2) {
    border-radius: 0;
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
  @container (inline-size >= 52em) {
    .days {
      gap: calc(var(--_space) / 2);
    }
    .day {
      grid-template-columns: 13.5em 1fr;
      column-gap: 1.5em;
      border-block-start: 1px solid var(--_line);
    }
    .day > .group {
      padding-block-start: 0.75em;
    }
    .day > .list > li:first-child {
      border: 0;
    }
  }
  @container (15em <= inline-size < 28em) {
    .quick {
      grid-template-columns: auto auto;
    }
  }
  @container (inline-size < 28em) {
    .day > .group {
      font-size: 1.0625em;
    }
    /* No room for a column of hours. */
    .list > li.activity.activity > * {
      grid-area: auto / 1 / auto / -1;
      inline-size: auto;
    }
    .quick > .button {
      padding-inline: 0.25em;
      font-size: 0.9375em;
    }
    .dates {
      column-gap: 0.5em;
    }
    .dates .field {
      flex: 1 0 auto;
      padding-inline: 0.5em;
    }
    .views,
    .views > .button {
      flex: auto;
      min-inline-size: 44px;
      padding-inline: 0;
    }
    /* Nobody asked yet: what is on comes before how much there is. */
    .count[aria-live='off'] {
      position: absolute;
      clip-path: inset(50%);
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
