import { css } from 'lit';

/** What a resident opens in a row: ways to reach someone, a warning, pairs, a picture, simple markup. */
export const openedStyles = css`
  .details {
    display: grid;
    gap: 0.875em;
  }
  .list > li > .details {
    grid-column: 1 / -1;
    padding-block: 0.875em 0.375em;
    position: relative;
  }
  /* Of an open row, what is pressed stops above what it shows. */
  .open > .name::after {
    inset-block-end: auto;
    block-size: 4.5em;
  }
  /* Of what takes no room, nothing is ringed: it lies over the words above. */
  .open > .name:focus-visible {
    margin: 0;
    padding: 0;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .alert {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .pairs {
    display: grid;
    gap: 0.625em 1.25em;
  }
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 3fr;
    gap: 0 1.25em;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .pairs dt {
    font-weight: 600;
  }
  .picture {
    inline-size: 100%;
    max-inline-size: 30em;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .picture[hidden] {
    display: none;
  }
  .rich > * + * {
    margin-block-start: 0.5em;
  }
  .rich ul,
  .rich ol {
    list-style: revert;
    padding-inline-start: 1.5em;
  }
  .own,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chip {
    padding-inline: 0.75em 0.5em;
    border-color: var(--_accent);
    background: var(--_tint);
    text-align: start;
  }
  @media print {
    /* It names something: what it is about would be lost on paper. */
    .button.quiet.way {
      display: inline !important;
      min-block-size: 0;
      margin: 0 !important;
      padding: 0;
      text-decoration: none;
    }
  }
  /* A number goes to the next line as a whole, where it fits there. */
  .button.strong bdi {
    display: inline-block;
  }
  /* Text twice as large on a phone: all the room is for the words. */
  @container (inline-size < 15em) {
    .reach .button {
      padding-inline: 0.25em;
    }
    .reach .icon {
      display: none;
    }
  }
  @container (inline-size < 28em) {
    .reach .button {
      inline-size: 100%;
    }
    .pairs > div {
      grid-template-columns: 1fr;
    }
  }
`;
