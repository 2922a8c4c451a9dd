/** WCAG 2.2: text (1.4.3), and what is seen without being read (1.4.11). */
export const TEXT = 4.5;
export const SHAPE = 3;

type Rgb = readonly [red: number, green: number, blue: number];

/** `#rgb` or `#rrggbb` in small letters and in full; `undefined` for anything else. */
export function toHex(written: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  const whole = digits.length === 3 ? [...digits].map((each) => each + each).join('') : digits;
  return `#${whole.toLowerCase()}`;
}

const rgbOf = (hex: string): Rgb => {
  const all = Number.parseInt(hex.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
};
const hexOf = (rgb: Rgb): string => `#${rgb.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. Both in full, as `toHex` gives them. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** As much of `colour` as said, in the ground: what a translucent colour looks like. */
export const mixed = (colour: string, ground: string, share: number): string => {
  const [under, over] = [rgbOf(ground), rgbOf(colour)];
  return hexOf(over.map((each, at) => each * share + (under[at] ?? 0) * (1 - share)) as unknown as Rgb);
};

interface Hsl {
  /** Degrees. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  /** 0 to 1. */
  readonly lightness: number;
}

function hslOf(hex: string): Hsl {
  const [red, green, blue] = rgbOf(hex).map((each) => each / 255) as unknown as Rgb;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const turn = { [red]: ((green - blue) / spread + 6) % 6, [green]: (blue - red) / spread + 2 };
  const hue = 60 * (most === red ? (turn[red] ?? 0) : most === green ? (turn[green] ?? 0) : (red - green) / spread + 4);
  return { hue, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const part = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return hexOf([part(0), part(8), part(4)]);
}

/** Steps of lightness that are tried: finer than a screen shows. */
const STEPS = 512;

/**
 * The colour of the same hue that passes `minimum` on the ground, and differs least in lightness; itself where it passes.
 * `passes` may ask for more, as where a colour is used in two ways. `undefined` where no lightness will do.
 */
export function nearestPassing(
  colour: string,
  passes: (tried: string) => boolean,
): string | undefined {
  if (passes(colour)) return colour;
  const hsl = hslOf(colour);
  for (let step = 1; step <= STEPS; step++) {
    for (const way of [-1, 1]) {
      const lightness = hsl.lightness + (way * step) / STEPS;
      if (lightness < 0 || lightness > 1) continue;
      const tried = fromHsl({ ...hsl, lightness });
      if (passes(tried)) return tried;
    }
  }
  return undefined;
}
