/** Whether this device can draw a map: asked before the engine is fetched, which needs WebGL 2. */
export function canShowMaps(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers allow few contexts at a time; without this the probe holds one until it is collected.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
