import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { part } from '../part.ts';
import { openFeatures, type FeatureRow } from './geojson-feature.ts';
import { fieldsOf, firstWords, isFields, objectsOf, wordsOf, type Fields } from './wire.ts';

interface Row extends FeatureRow {
  readonly path: string;
}

const MARKS = /\*\*|\[\[|\{\{|^#/m;

/** A uMap export: layers of features. Whoever drew the map named the layers, so they are the categories. */
export const open: Format<ServiceDraft> = async ({ json, request, text }) => {
  const { layers, properties } = fieldsOf(json);
  if (!Array.isArray(layers)) throw new FeedFailure('shape', 'This is a uMap without "layers".');
  const toHtml = MARKS.test(text) ? (await part(import('./markdown.ts'))).markdownToHtml : undefined;
  const rows = objectsOf(layers).flatMap((layer, at) => rowsOf(layer, at, toHtml));
  const named = wordsOf(fieldsOf(fieldsOf(properties)['licence'])['name']);
  const licence = named === 'No licence set' ? undefined : named;
  return {
    ...(await openFeatures(rows, {}, request)),
    path: (at) => rows[at]?.path ?? '',
    ...(licence !== undefined && { licence }),
  };
};

type ToHtml = (markdown: string) => string;

function rowsOf(layer: Fields, at: number, toHtml: ToHtml | undefined): Row[] {
  const { features, properties, _umap_options: options, _storage: storage } = layer;
  if (!Array.isArray(features)) return [];
  const name = firstWords(fieldsOf(options)['name'], fieldsOf(storage)['name'], fieldsOf(properties)['name']);
  return features.map((feature: unknown, index) => ({
    feature: toHtml && isFields(feature) ? readable(feature, toHtml) : feature,
    layer: name,
    path: `/layers/${at}/features/${index}`,
  }));
}

/** uMap has marks of its own for links and pictures; the others are Markdown's. */
function readable(feature: Fields, toHtml: ToHtml): Fields {
  const properties = fieldsOf(feature['properties']);
  const words = wordsOf(properties['description']);
  if (words === undefined) return feature;
  const markdown = words
    .replace(/\{\{\{?[^{}]{0,2000}\}?\}\}/g, '')
    .replace(
      /\[\[([^[\]|\s]{1,2000})(?:\|([^[\]]{0,300}))?\]\]/g,
      (_, link: string, label = link) => `[${label}](${link})`,
    );
  return { ...feature, properties: { ...properties, description: toHtml(markdown) } };
}
