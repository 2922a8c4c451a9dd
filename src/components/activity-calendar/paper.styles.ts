import { css } from 'lit';

/**
 * Looks of what is printed. They hold on the screen too, where it never stands, so that it can be measured before it goes to
 * paper.
 */
export const paperStyles = css`
  section:has(> .sheet, > .poster) {
    display: block;
    inline-size: 190mm;
  }
  section:has(> .sheet, > .poster) > .foot {
    margin-block-start: 6pt;
    font-size: 14pt;
    line-height: 1.2;
  }
  .sheet {
    font-size: 14pt;
    line-height: 1.2;
  }
  section:has(> .sheet) > .heading {
    font-size: 22pt;
  }
  .sheet > .from {
    margin-block: 2pt 6pt;
  }
  .sheet > .day {
    display: grid;
    grid-template-columns: 7.25em 1fr;
    gap: 0 0.75em;
    padding-block: 4pt 0;
    border-block-start: 1px solid #999;
    break-inside: avoid;
  }
  .sheet .date {
    font-size: 1em;
    font-weight: 650;
  }
  .sheet .date > span {
    display: block;
  }
  .sheet li {
    padding-block-end: 4pt;
    break-inside: avoid;
  }
  .sheet .off {
    text-decoration: line-through;
  }
  .end {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 6pt;
    break-inside: avoid;
  }
  .sheet > .end {
    border-block-start: 1px solid #999;
  }
  .sheet .call {
    font-size: 20pt;
    font-weight: 650;
  }
  .qr {
    inline-size: 32mm;
    block-size: 32mm;
    flex: none;
    background: #fff;
    forced-color-adjust: none;
  }
  section:has(> .poster) > .heading {
    font-size: calc(60pt * var(--_scale, 1));
    line-height: 1.1;
  }
  section:has(> .long) > .heading {
    font-size: calc(36pt * var(--_scale, 1));
  }
  .poster {
    display: grid;
    gap: 0.7em;
    padding-block: 0.7em;
    font-size: calc(26pt * var(--_scale, 1));
    line-height: 1.25;
  }
  .poster > .big {
    font-size: 1.25em;
    font-weight: 650;
  }
  .poster > .call {
    font-size: 1.5em;
    font-weight: 650;
  }
  .poster .small {
    font-size: max(0.77em, 14pt);
  }
  .poster .qr {
    inline-size: 45mm;
    block-size: 45mm;
  }
  @media print {
    section:has(> .sheet, > .poster) {
      max-inline-size: 100%;
    }
    .note {
      font-size: 1em;
    }
  }
`;
