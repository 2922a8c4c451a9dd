import { css } from 'lit';

/** Search, quick choices, and two or three buttons of which one is pressed. */
export const searchBarStyles = css`
  .bar {
    display: grid;
    gap: 0.75em;
  }
  .search label {
    display: block;
    font-weight: 600;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .views {
    display: flex;
  }
  .views .button + .button {
    margin-inline-start: -1px;
  }
  .views .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .views .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  @container (inline-size >= 46em) {
    .bar {
      grid-template-columns: 1fr auto;
      align-items: start;
    }
    /* Level with the field, below its label. */
    .quick {
      margin-block-start: 1.5em;
    }
  }
  @container (inline-size < 28em) {
    .quick {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    /* Still read out with the field. */
    .search .note {
      position: absolute;
      clip-path: inset(50%);
    }
    .quick .button {
      padding-inline: 0.5em;
    }
  }
  @container (inline-size < 15em) {
    .quick {
      grid-template-columns: 1fr;
    }
    .views {
      flex-wrap: wrap;
    }
  }
`;
