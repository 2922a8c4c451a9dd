import { css } from 'lit';

/** Looks of what is opened. */
export const laterStyles = css`
  .done-step {
    text-decoration: line-through;
    text-decoration-color: color-mix(in srgb, currentColor 55%, transparent);
  }
  .pairs ul {
    display: grid;
    gap: 0.375em;
  }
  .pairs .button.quiet {
    max-inline-size: 100%;
    margin-block: -0.5em;
    padding-inline: 0;
    text-align: start;
  }
  @media print {
    .list > .action {
      break-inside: avoid;
    }
  }
`;
