import { css } from 'lit';

/** Looks of what only the services map has to open: hours, guide, circles, partners. */
export const laterStyles = css`
  /* The number of a row on the map. */
  b.tile {
    padding: 0;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Where there is no map its sentence stands above the list, which has all the room. */
  .body:has(> [failed], > .sentence) {
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }
  .body > :is([failed], .sentence) {
    order: -1;
    position: static;
    margin: 0;
  }
  .hours table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .hours caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.25em;
  }
  .hours th {
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    padding-inline-end: 1.25em;
    text-transform: capitalize;
    /* Its column is as wide as its longest word: "Dinsda g" is none. */
    overflow-wrap: break-word;
  }
  .hours td {
    vertical-align: top;
  }
  .hours th,
  .hours td {
    padding-block: 0.125em;
  }
  .hours .today {
    font-weight: 650;
  }
  .question {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .guide {
    display: grid;
    gap: 0.75em;
  }
  .answers {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .answer {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.25em;
    justify-content: start;
    text-align: start;
    padding-inline: 1em;
  }
  .group {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    margin-block: 0.75em 0.5em;
  }
  .group.small {
    font-size: 1em;
  }
  .next-activities > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  /* High enough for a finger, and near the line that says when. */
  .next-activities .button {
    align-items: end;
    padding-block-end: 0;
    margin-inline-start: -0.5em;
    font-weight: 600;
    text-align: start;
  }
  .partner.partner {
    display: block;
  }
  .partner summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
    color: var(--_accent);
  }
`;
