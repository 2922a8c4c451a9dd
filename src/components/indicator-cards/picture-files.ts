import { PAPER, type Picture } from './chart-picture.ts';

const FONT = 'system-ui, sans-serif';
const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of the image for each of the picture, so that it is sharp in print too. */
const SHARP = 2;

/** The picture as an SVG file. */
export function svgOf({ title, sentence, width, height, paths, words }: Picture): string {
  const root = element('svg', { width, height, 'viewBox': `0 0 ${width} ${height}`, 'font-family': FONT });
  root.append(named('title', title), named('desc', sentence), element('rect', { width, height, fill: PAPER }));
  for (const { d, fill = 'none', stroke, width: thick, dash } of paths) {
    const line = {
      'stroke': stroke,
      'stroke-width': thick,
      'stroke-dasharray': dash?.join(' '),
      'stroke-linecap': dash?.[0] === 4 ? undefined : 'round',
    };
    root.append(element('path', { d, fill, ...(stroke ? line : {}) }));
  }
  for (const { words: each, x, y, size, bold, ends, colour } of words) {
    const line = named('text', each, {
      x,
      y,
      'font-size': size,
      'fill': colour,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': ends ? 'end' : undefined,
    });
    root.append(line);
  }
  return new XMLSerializer().serializeToString(root);
}

function element(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  return made;
}
function named(
  name: string,
  words: string,
  attributes?: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const made = element(name, attributes);
  // XML has no such characters: with one of them no program opens the file.
  made.textContent = words.replace(/[\ufffe\uffff]/g, '');
  return made;
}

/** The picture as a PNG file. It is drawn here, not loaded: a page that admits no images but its own can make one too. */
export async function pngOf(picture: Picture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SHARP;
  canvas.height = picture.height * SHARP;
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  brush.scale(SHARP, SHARP);
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, picture.width, picture.height);
  for (const { d, fill, stroke, width = 1, dash = [] } of picture.paths) {
    const path = new Path2D(d);
    if (fill) {
      brush.fillStyle = fill;
      brush.fill(path);
    }
    if (stroke) {
      Object.assign(brush, { strokeStyle: stroke, lineWidth: width, lineCap: 'round' });
      brush.setLineDash([...dash]);
      brush.stroke(path);
    }
  }
  for (const { words, x, y, size, bold, ends, colour } of picture.words) {
    brush.font = `${bold ? 700 : 400} ${size}px ${FONT}`;
    brush.textAlign = ends ? 'right' : 'left';
    brush.fillStyle = colour;
    brush.fillText(words, x, y);
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
