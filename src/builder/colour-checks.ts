import type { Choice, Look } from './choice.ts';
import { contrast, mixed, nearestPassing, SHAPE, TEXT, toHex } from './contrast.ts';

/** What the widgets do where neither the page nor the webmaster says a colour (src/styles/tokens.ts). */
const BY_ITSELF = {
  light: { accent: '#0b5a75', onAccent: '#ffffff', surface: '#ffffff', ink: '#000000' },
  dark: { accent: '#8ccbe4', onAccent: '#10191d', surface: '#161d21', ink: '#ffffff' },
};
/** How much of the ink is in the border of a field. */
const EDGE = 0.62;

export type ColourCheckName = 'accent' | 'on-accent' | 'ink' | 'edge' | 'line';

/** One pair of colours that belong together. */
export interface ColourCheck {
  readonly name: ColourCheckName;
  /** The one that would be changed. */
  readonly look: Look;
  readonly ratio: number;
  readonly minimum: number;
  readonly passes: boolean;
  /** The nearest colour with which it passes; absent where it does, or where none will. */
  readonly offer?: string;
}

/** Colours that are written in a way we cannot reckon with, such as `red`. */
export const unreadableColours = ({ looks }: Choice): readonly Look[] =>
  (['accent', 'ink', 'surface', 'line'] as const).filter(
    (look) => looks[look] !== '' && toHex(looks[look]) === undefined,
  );

/** Whether what was chosen can be read and seen, in the scheme that is shown; nothing of what we cannot reckon with. */
export function colourChecks(choice: Choice): readonly ColourCheck[] {
  const { looks, scheme } = choice;
  const unread = unreadableColours(choice);
  const usual = BY_ITSELF[scheme];
  const chosenSurface = toHex(looks.surface);
  const surface = chosenSurface ?? usual.surface;
  const onAccent = chosenSurface ?? usual.onAccent;
  const accent = toHex(looks.accent) ?? usual.accent;
  const ink = toHex(looks.ink) ?? usual.ink;
  const line = toHex(looks.line);
  const edgeRatio = (tried: string) => contrast(mixed(tried, surface, EDGE), surface);
  // The accent is text on the surface and the ground of buttons: one offer mends both.
  const isGoodAccent = (tried: string) => contrast(tried, surface) >= TEXT && contrast(tried, onAccent) >= TEXT;
  const isGoodInk = (tried: string) => contrast(tried, surface) >= TEXT && edgeRatio(tried) >= SHAPE;
  const isGoodLine = (tried: string) => contrast(tried, surface) >= SHAPE;
  const check = (
    name: ColourCheckName,
    look: Look,
    found: { readonly ratio: number; readonly minimum: number; readonly colour: string },
    isGood: (tried: string) => boolean,
  ): ColourCheck => {
    const { ratio, minimum, colour } = found;
    const passes = ratio >= minimum;
    const offer = passes ? undefined : nearestPassing(colour, isGood);
    return { name, look, ratio, minimum, passes, ...(offer !== undefined && { offer }) };
  };
  return [
    check('accent', 'accent', { ratio: contrast(accent, surface), minimum: TEXT, colour: accent }, isGoodAccent),
    check('on-accent', 'accent', { ratio: contrast(onAccent, accent), minimum: TEXT, colour: accent }, isGoodAccent),
    check('ink', 'ink', { ratio: contrast(ink, surface), minimum: TEXT, colour: ink }, isGoodInk),
    check('edge', 'ink', { ratio: edgeRatio(ink), minimum: SHAPE, colour: ink }, isGoodInk),
    ...(line === undefined
      ? []
      : [check('line', 'line', { ratio: contrast(line, surface), minimum: SHAPE, colour: line }, isGoodLine)]),
  ].filter(({ look }) => !unread.includes(look) && !unread.includes('surface'));
}
