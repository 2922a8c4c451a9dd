import { css } from 'lit';

/** Looks of tables of figures, of files to keep, of what stands beside each other, and of what people said. */
export const figuresStyles = css`
  .scroll {
    container-type: inline-size;
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
  .figures .written {
    display: block;
    min-inline-size: 10em;
  }
  .figures thead th,
  .figures .here {
    font-weight: 600;
  }
  .figures .note {
    display: block;
  }
  @container (inline-size < 26em) {
    .figures,
    .figures :is(caption, tbody, tr, th) {
      display: block;
    }
    .figures thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .figures tr {
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
    }
    .figures tr > * {
      padding: 0;
      border: 0;
    }
    .figures tbody th {
      font-weight: 600;
    }
    .figures td {
      display: inline-block;
      padding-inline-end: 1em;
    }
    .figures td:empty {
      display: block;
    }
    .figures .written,
    .figures td > .note {
      display: inline;
    }
    .figures td:not(:empty)::before {
      color: var(--_quiet);
      font-weight: 400;
      /* Headings are there for who hears the table: said once. */
      content: attr(data-head) ' ';
      content: attr(data-head) ' ' / '';
      unicode-bidi: plaintext;
    }
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
