import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    align-content: start;
    margin-block-end: var(--_space);
  }
  /* As high and as wide before the areas are known. */
  .bar > p {
    flex: 0 1 20em;
    min-block-size: calc(1.5em + var(--_target));
  }
  label {
    display: block;
    font-weight: 600;
  }
  /* Large letters on a small phone: the name has the room, and what is cut off is seen to be. */
  .bar .field {
    padding-inline: clamp(0.1em, 100% - 15em, 0.75em);
    text-overflow: ellipsis;
  }
  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    flex: 1;
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .languages .button {
    padding-inline: 0;
    border-color: transparent;
    border-radius: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .languages .button[aria-pressed='true'] {
    background: transparent;
    color: inherit;
    font-weight: 650;
    text-decoration: none;
    border-block-end: 3px solid var(--_accent);
    forced-color-adjust: auto;
  }
`;
