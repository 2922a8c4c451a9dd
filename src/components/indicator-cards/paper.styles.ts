import { css } from 'lit';

/** Looks of the printed report. */
export const paperStyles = css`
  section:has(> .sheet) > .foot {
    margin-block-start: 6pt;
    font-size: 14pt;
    line-height: 1.2;
  }
  .sheet {
    font-size: 14pt;
    line-height: 1.2;
  }
  .sheet table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin-block: 4pt;
  }
  .sheet thead {
    display: table-header-group;
  }
  .sheet tr {
    break-inside: avoid;
    border-block-start: 1px solid #999;
  }
  .sheet th,
  .sheet td {
    padding: 1.5pt 6pt 1.5pt 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .sheet :is(th, td):nth-child(2) {
    inline-size: 28%;
  }
  .sheet td {
    font-variant-numeric: tabular-nums;
  }
  .sheet .group {
    font-size: 1.125em;
    font-weight: 650;
    padding-block-start: 6pt;
    break-after: avoid;
  }
  .sheet li {
    padding-block: 1pt;
    break-inside: avoid;
  }
`;
