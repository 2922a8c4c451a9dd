import { css, type Rgb } from './colour.ts';

export interface Look {
  /** Width in CSS pixels. */
  readonly size: number;
  readonly fill: Rgb;
  readonly edge: Rgb;
  readonly edgeWidth: number;
}

/** How far the centre of the head is above the tip, as a share of the size. */
export const headAboveTip = 0.74;

function canvasOf(width: number, height: number, density: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  // It is only drawn to be read: not on the graphics card, from where that takes long.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.scale(density, density);
  return context;
}

function paint(context: CanvasRenderingContext2D, { fill, edge, edgeWidth }: Look): ImageData {
  context.lineJoin = 'round';
  context.lineWidth = edgeWidth * 2;
  context.strokeStyle = css(edge);
  context.stroke();
  context.fillStyle = css(fill);
  context.fill();
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** A drop with its tip at the middle of the lower edge, drawn here: a strict policy and the network have no part in it. */
export function drawPin(look: Look, density: number): ImageData {
  const middle = look.size / 2;
  const radius = middle - look.edgeWidth;
  const tip = middle + look.size * headAboveTip;
  const context = canvasOf(look.size, tip + look.edgeWidth, density);
  if (!context) return new ImageData(1, 1);
  // Where straight lines from the tip touch the circle.
  const angle = Math.acos(radius / (tip - middle));
  context.arc(middle, middle, radius, Math.PI / 2 + angle, Math.PI / 2 - angle);
  context.lineTo(middle, tip - look.edgeWidth);
  context.closePath();
  return paint(context, look);
}

/** Two rings, for places that stand together: whatever the colours, nothing like the drop of one place with its number. */
export function drawRings({ size, fill, edge, edgeWidth }: Look, density: number): ImageData {
  const middle = size / 2;
  const context = canvasOf(size, size, density);
  if (!context) return new ImageData(1, 1);
  context.arc(middle, middle, middle, 0, Math.PI * 2);
  context.fillStyle = css(fill);
  context.fill();
  context.strokeStyle = css(edge);
  context.lineWidth = edgeWidth;
  for (const inset of [0.5, 2.5]) {
    context.beginPath();
    context.arc(middle, middle, middle - inset * edgeWidth, 0, Math.PI * 2);
    context.stroke();
  }
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}
