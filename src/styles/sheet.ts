import { css } from 'lit';

/** A sheet of choices over the page. */
export const sheetStyles = css`
  dialog {
    /* Around large letters on a small phone the space does not grow along. */
    --_target: max(44px, min(2.75em, 12vw));
    --_gap: min(1.25em, 5vw);
    inline-size: min(34em, 100vw - var(--_gap));
    /* In a frame as high as its list, only some of it is in sight (embed.html tells). */
    --_above: var(--buurt-screen-above, 0px);
    --_below: var(--buurt-screen-below, 0px);
    inset-block: var(--_above) var(--_below);
    max-block-size: min(48em, 100dvh - var(--_above) - var(--_below) - var(--_gap));
    max-inline-size: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    /* What has the focus must not end up under the buttons. */
    scroll-padding-block: 1em 8em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  /* A word of ours that is cut anywhere is no word ("Too n"); a feed's may be a thousand letters long, and is. */
  .quick .button,
  .views .button,
  dialog .button {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  /* How far, and from where: beside its name where there is room, for the list is what one came for. */
  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .near .field {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .dialog-head {
    display: flex;
    flex-wrap: wrap;
    gap: min(0.5em, 2vw) 1em;
    align-items: center;
    justify-content: space-between;
  }
  .dialog-head .heading {
    font-size: 1.125em;
  }
  dialog form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding: var(--_gap) var(--_gap) 0;
  }
  legend {
    font-weight: 650;
    padding: 0;
    margin-block-end: 0.25em;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .options label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .options input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .dialog-end {
    position: sticky;
    /* In a low sheet it would cover the choices: below 32 lines of the reader's own size it lets go, and scrolls along. */
    inset-block-end: min(0px, (100dvh - 32em) * 999);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  /* Below each other where both words do not fit. */
  .dialog-end .button {
    flex: 1 1 11em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
`;
