/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** What the browser makes of a CSS colour: the engine reads fewer notations than a page may use (`color-mix()`). */
export function rgbOf(colour: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export const css = ([red, green, blue]: Rgb, opacity = 1): string => `rgba(${red}, ${green}, ${blue}, ${opacity})`;

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1–21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The first of these that reads well on the ground (4.5 : 1), or else the best of them. */
export function legible(ground: Rgb, ...candidates: [Rgb, ...Rgb[]]): Rgb {
  const best = (one: Rgb, other: Rgb) => (contrast(ground, other) > contrast(ground, one) ? other : one);
  return candidates.find((each) => contrast(ground, each) >= 4.5) ?? candidates.reduce(best);
}
