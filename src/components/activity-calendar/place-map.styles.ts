import { css } from 'lit';

/** Looks of the map of one place, which is small. */
export const placeMapStyles = css`
  .place-map {
    --buurt-map-height: 16em;
  }
  .place-map > .button {
    margin-block-start: 0.5em;
  }
`;
