/** WCAG 2.2: text (1.4.3), and what is seen without being read (1.4.11). */
export const TEXT = 4.5;
export const SHAPE = 3;

type Rgb = readonly [red: number, green: number, blue: number];

/** `#rgb` or `#rrggbb` in small letters and in full; `undefined` for anything else. */
export function toHex(written: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${whole.toLowerCase()}`;
}

function rgbOf(hex: string): Rgb {
  const all = Number.parseInt(hex.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}
const hexOf = (rgb: Rgb): string => `#${rgb.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

function linear(level: number): number {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1, the same, to 21, black on white. Both in full, as `toHex` gives them. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** As much of `colour` as said, in the ground: what a translucent colour looks like. */
export function mixed(colour: string, ground: string, share: number): string {
  const [over, under] = [rgbOf(colour), rgbOf(ground)];
  const mix = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share);
  return hexOf([mix(0), mix(1), mix(2)]);
}

interface Hsl {
  /** Degrees. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  /** 0 to 1. */
  readonly lightness: number;
}

/** In sixths of the circle. */
function sixthOf([red, green, blue]: Rgb, most: number, spread: number): number {
  if (most === red) return ((green - blue) / spread + 6) % 6;
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function hslOf(hex: string): Hsl {
  const rgb = rgbOf(hex);
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)];
  const [lightness, spread] = [(most + least) / 510, most - least];
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / 255 / (1 - Math.abs(2 * lightness - 1));
  return { hue: 60 * sixthOf(rgb, most, spread), saturation, lightness };
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
 * The colour of the same hue that `passes` and differs least in lightness; itself where it passes. `undefined` where no
 * lightness will do.
 */
export function nearestPassing(colour: string, passes: (tried: string) => boolean): string | undefined {
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
