import { css } from 'lit';

/** Looks of the map of one place: small, and as high as its own buttons need. */
export const placeMapStyles = css`
  .place-map {
    --buurt-map-height: 23em;
  }
  .place-map > .button {
    margin-block-start: 0.5em;
  }
`;
