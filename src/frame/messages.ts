/**
 * What the frame and the page around it tell each other. Both take a message only from the window and the origin they expect
 * it of, and only in these shapes; nothing in them is about a person.
 */

/** From the page: what is around the frame. Tells the frame whom it may answer. */
export interface HostMessage {
  readonly buurt: 'host';
  /** The page's own language, for a frame that was not told one. */
  readonly lang?: string;
  /** The area chosen in another frame of the page; `''` is everywhere. */
  readonly area?: string;
  /** Pixels of the frame that are out of sight above and below. */
  readonly above: number;
  readonly below: number;
}

/** From the frame: how high it is, in pixels, or which area was chosen in it. */
export type FrameMessage =
  | { readonly buurt: 'height'; readonly height: number }
  | { readonly buurt: 'area'; readonly area: string };

const LONGEST = 200;

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
const isPixels = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1e6;
const isWord = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isWordOrNot = (value: unknown): value is string | undefined => value === undefined || isWord(value);

export const isHostMessage = (data: unknown): data is HostMessage =>
  isObject(data) &&
  data.buurt === 'host' &&
  isPixels(data.above) &&
  isPixels(data.below) &&
  isWordOrNot(data.lang) &&
  isWordOrNot(data.area);

export const isFrameMessage = (data: unknown): data is FrameMessage =>
  isObject(data) &&
  ((data.buurt === 'height' && isPixels(data.height)) || (data.buurt === 'area' && isWord(data.area)));
