import { PAPER, type Picture } from './chart-picture.ts';
import { madeSvg } from './made.ts';

const FONT = 'system-ui, sans-serif';
/** Pixels of the image for each of the picture, so that it is sharp in print too. */
const SHARP = 2;

/** The picture as an SVG file. */
export function svgOf({ title, sentence, width, height, paths, words }: Picture): string {
  const root = madeSvg(
    'svg',
    { width, height, 'viewBox': `0 0 ${width} ${height}`, 'font-family': FONT },
    madeSvg('title', {}, inXml(title)),
    madeSvg('desc', {}, inXml(sentence)),
    madeSvg('rect', { width, height, fill: PAPER }),
  );
  for (const { d, fill = 'none', stroke, width: thick, dash } of paths) {
    const line = {
      'stroke': stroke,
      'stroke-width': thick,
      'stroke-dasharray': dash?.join(' '),
      'stroke-linecap': dash?.[0] === 4 ? undefined : 'round',
    };
    root.append(madeSvg('path', { d, fill, ...(stroke ? line : {}) }));
  }
  for (const { words: each, x, y, size, bold, ends, colour } of words) {
    const line = {
      x,
      y,
      'font-size': size,
      'fill': colour,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': ends ? 'end' : undefined,
    };
    root.append(madeSvg('text', line, inXml(each)));
  }
  return new XMLSerializer().serializeToString(root);
}

/** XML has no such characters: with one of them no program opens the file. */
const inXml = (words: string) => words.replace(/[\ufffe\uffff]/g, '');

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
