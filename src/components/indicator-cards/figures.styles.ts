import { css } from 'lit';

/** Looks of tables of figures, of files to keep, of what stands beside each other, and of what people said. */
export const figuresStyles = css`
  .scroll {
    inline-size: 100%;
    overflow-x: auto;
  }
  .figures {
    inline-size: 100%;
    border-collapse: collapse;
    /* Words stay whole: a table that is too wide scrolls. */
    overflow-wrap: break-word;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .figures caption {
    /* No wider than what is seen of the table. */
    max-inline-size: 100cqi;
    padding-block-end: 0.5em;
    font-weight: 650;
    text-align: start;
  }
  .figures :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  /* What is written out is no column of single words. */
  .figures td:is(.said, :has(.note + .note)) {
    min-inline-size: 10em;
  }
  .figures thead th,
  .figures .here {
    font-weight: 600;
  }
  .figures .note {
    display: block;
  }
  .along > summary {
    list-style: none;
  }
  .along > .reach {
    margin-block-start: 0.75em;
  }
  .beside {
    display: grid;
    gap: 0.25em;
    max-inline-size: 24em;
  }
  .beside label {
    font-weight: 600;
  }
  .findings {
    margin-block: 0.5em 1.5em;
  }
  .finding {
    display: grid;
    gap: 0.25em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .finding .button {
    padding-inline: 0;
    text-align: start;
    justify-content: start;
  }
`;
