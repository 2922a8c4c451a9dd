import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { featureDraft } from './geojson-feature.ts';
import { namingOf } from './property-names.ts';
import { fieldsOf, firstWords, objectsOf, wordsOf, type Fields } from './wire.ts';

interface Row {
  readonly feature: unknown;
  readonly layer: string | undefined;
  readonly path: string;
}

/** A uMap export: layers of features. Whoever drew the map named the layers, so they are the categories. */
export const open: Format<ServiceDraft> = ({ json, request }) => {
  const { layers, properties } = fieldsOf(json);
  if (!Array.isArray(layers)) throw new FeedFailure('shape', 'This is a uMap without "layers".');
  const rows = objectsOf(layers).flatMap((layer, at) => rowsOf(layer, at));
  const naming = namingOf(
    rows.map(({ feature }) => feature),
    request,
  );
  const reading = { request, positioning: {}, naming };
  const named = wordsOf(fieldsOf(fieldsOf(properties)['licence'])['name']);
  const licence = named === 'No licence set' ? undefined : named;
  return {
    rows,
    read: (_, report, at) => {
      const row = rows[at];
      return row && featureDraft(row.feature, report, reading, row.layer);
    },
    path: (at) => rows[at]?.path ?? '',
    ...(licence !== undefined && { licence }),
  };
};

function rowsOf(layer: Fields, at: number): Row[] {
  const { features, properties, _umap_options: options, _storage: storage } = layer;
  if (!Array.isArray(features)) return [];
  const name = firstWords(fieldsOf(options)['name'], fieldsOf(storage)['name'], fieldsOf(properties)['name']);
  return features.map((feature: unknown, index) => ({ feature, layer: name, path: `/layers/${at}/features/${index}` }));
}
