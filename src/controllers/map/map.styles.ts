import { css } from 'lit';

/**
 * The few rules the engine needs inside a shadow root; its own stylesheet is 71 kB of controls we do not use, with icons
 * in `data:` addresses that a strict policy blocks.
 */
export const mapStyles = css`
  .maplibregl-map {
    position: relative;
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
  }
  .maplibregl-canvas-container,
  .maplibregl-canvas {
    position: absolute;
    inset: 0;
  }
  /* One finger scrolls the page, so that nobody is caught in the map. */
  .maplibregl-canvas-container,
  .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }
  .maplibregl-canvas-container {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .maplibregl-canvas-container:active {
    cursor: grabbing;
  }
  .maplibregl-canvas-container.maplibregl-track-pointer {
    cursor: pointer;
  }
  .maplibregl-canvas:focus-visible {
    outline: 3px solid var(--buurt-ink, currentColor);
    outline-offset: -3px;
  }
  /* We say in our own words, in the page's language, what moves the map. */
  .maplibregl-control-container,
  .maplibregl-cooperative-gesture-screen {
    display: none;
  }
`;
