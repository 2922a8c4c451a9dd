import { css } from 'lit';

/** Looks of notes and of the board they stand on. */
export const styles = css`
  .quick.quick {
    margin: 0;
  }
  .views > .button:not(:first-child, :last-child) {
    border-radius: 0;
  }
  .all,
  .ideas {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .ideas {
    gap: 0.5em;
  }
  .group {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .phase,
  .state,
  .joinable {
    font-weight: 600;
  }
  .mark {
    display: inline-flex;
    gap: 0.2em;
    margin-inline-end: 0.5em;
  }
  /* Full is a thick border, so that forced colours and paper keep it. */
  .mark i {
    inline-size: 1em;
    block-size: 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
  }
  .mark .on {
    border-width: 0.27em;
  }
  .list > .action {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    align-content: start;
  }
  .list.notes > .action > * {
    grid-column: 1;
  }
  .next {
    font-size: 1.1875em;
    line-height: 1.35;
    font-weight: 600;
  }
  .next > .note {
    font-size: 0.8em;
  }
  .action .note {
    font-weight: 400;
  }
  .late {
    padding-inline-start: 0.625em;
    border-inline-start: 4px solid var(--_accent);
  }
  .joinable {
    color: var(--_accent);
  }
  .board,
  .column {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }
  .in-phase > .phase {
    margin-block-end: 0.5em;
  }
  @container (inline-size >= 46em) {
    .board,
    .ideas .notes {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(22em, 1fr));
      column-gap: 2em;
    }
  }
  @container (inline-size < 28em) {
    .quick {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    }
    .quick > .button,
    .views > .button {
      padding-inline: 0.25em;
      font-size: 0.9375em;
    }
    .views {
      flex-wrap: wrap;
      inline-size: 100%;
    }
    .views > .button {
      flex: auto;
      overflow-wrap: break-word;
    }
    /* Nobody asked yet: what happens comes before how much. */
    .count[aria-live='off'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
