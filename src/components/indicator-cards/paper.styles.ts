import { css } from 'lit';

/** Looks of the printed report. */
export const paperStyles = css`
  .sheet {
    font-size: 12pt;
    line-height: 1.25;
  }
  .sheet table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin-block: 6pt;
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
    padding: 3pt 6pt 3pt 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .sheet :is(th, td):nth-child(2) {
    inline-size: 19%;
  }
  .sheet :is(th, td):nth-child(3) {
    inline-size: 28%;
  }
  .sheet td {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .sheet .group {
    font-size: 1.125em;
    font-weight: 650;
    padding-block-start: 8pt;
    break-after: avoid;
  }
  .sheet li {
    padding-block: 2pt;
    break-inside: avoid;
  }
  .sheet > .sources {
    font-size: 11pt;
  }
`;
