import { css } from 'lit';

/** One column, large rows, and room. */
export const styles = css`
  form,
  .read {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 34em;
  }
  .question {
    display: grid;
    gap: 0.5em;
  }
  .intro {
    display: grid;
    gap: 0.75em;
  }
  .asked {
    padding: 0;
    font-size: 1.125em;
    font-weight: 650;
  }
  legend.asked {
    margin-block-end: 0.5em;
  }
  .asked .note {
    font-weight: 400;
  }
  .at {
    margin-block-end: calc(var(--_space) * -1);
    color: var(--_quiet);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .answer {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .answer:has(:checked) {
    box-shadow: inset 0 0 0 2px var(--_accent);
    border-color: var(--_accent);
  }
  .answer input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .short {
    max-inline-size: 10em;
  }
  .aside {
    padding-inline-start: 3em;
  }
  .wrong {
    font-weight: 650;
    border-inline-start: 4px solid currentColor;
    padding-inline-start: 0.75em;
  }
  .field[aria-invalid] {
    border-width: 2px;
    border-color: currentColor;
  }
  textarea {
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  .trap {
    display: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .notice li {
    padding-block: 0.25em;
  }
  @container (inline-size < 28em) {
    .ways > * {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .answer:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
