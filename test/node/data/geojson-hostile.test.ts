import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readServices } from '../../support/read-services.ts';
import { hasShared, sharedFile, sharedPath } from '../../support/shared.ts';

/** Some say nothing of what they are; with a name, everything but a broken list must stay in the list. */
const UNUSABLE = new Set([
  'invalid_featurecollcetion_features_is_object',
  'invalid_featurecollcetion_no_features_member',
  'invalid_featurecollection_nulltype',
  'invalid_featurecollection_type_lowercase',
  'invalid_featurecollection_unknown_type',
  'invalid_geometry_missing_type',
  'invalid_geometry_wrong_geometry_type',
]);
const WITHOUT_POINT = new Set([
  'invalid_incorrect_geometry_data_type',
  'invalid_less_three_unique_nodes',
  'invalid_unclosed',
  'invalid_feature_geometry_is_string',
  'invalid_feature_no_porperties',
  'invalid_feature_properties_is_array',
  'invalid_feature_properties_is_int',
  'invalid_feature_wrong_geometry_key',
  'invalid_geometry_coordinates_1d',
  'invalid_geometry_coordinates_empty_position',
  'invalid_geometry_coordinates_missing',
  'invalid_geometry_depth_deep_point',
  'invalid_geometry_depth_deep_polygon',
  'invalid_geometry_depth_shallow_linestring',
  'invalid_geometry_depth_shallow_polygon',
  'invalid_geometry_geometrycollection_null_geometry',
  'invalid_geometry_misslabeled_point',
  'problematic_feature_null_geometry',
  'problematic_outside_lat_lon_boundaries',
  'valid_feature_null_geometry',
  'valid_geometry_geometrycollection_empty_geometries',
]);

interface Loose {
  type?: unknown;
  features?: unknown;
  properties?: unknown;
}

/** The same document with a name on every feature, as that is another matter. */
function withNames(json: Loose): Loose {
  const named = (feature: Loose | null, at: number) => feature && { ...feature, properties: { name: `Place ${at}` } };
  if (Array.isArray(json.features)) return { ...json, features: json.features.map(named) };
  return json.type === 'Feature' ? { ...named(json, 0) } : json;
}

describe('GeoJSON that is wrong', { skip: !hasShared && 'the hostile files are not here' }, () => {
  const files = hasShared ? readdirSync(sharedPath('hostile/geojson'), { recursive: true, encoding: 'utf8' }) : [];
  const documents = files.filter((file) => file.endsWith('json')).toSorted();

  it('is all there: 74 files', () => assert.equal(documents.length, 74));

  for (const file of documents) {
    const name = file.split('/').at(-1)?.replace('.geojson', '') ?? '';
    it(`${name} never throws`, async () => {
      const json: Loose = JSON.parse(sharedFile(`hostile/geojson/${file}`).toString('utf8'));
      const { items, failure, tally: problems } = await readServices(withNames(json));
      const found: Record<string, number> = { ...problems };
      assert.equal(failure?.code, UNUSABLE.has(name) ? 'shape' : undefined);
      if (failure) return;
      if (name === 'invalid_featurecollection_feature_nullfeature') {
        assert.deepEqual(problems, { 'error item.shape': 1 });
      } else if (json.features === undefined && json.type !== 'Feature') {
        assert.equal(problems['error name.missing'], 1, 'a bare geometry has no name');
      } else {
        assert.equal(items.length, Array.isArray(json.features) ? json.features.length : 1, 'keeps every record');
      }
      const unplaced = (found['warning point.unreadable'] ?? 0) + (found['advice point.missing'] ?? 0);
      assert.equal(unplaced, WITHOUT_POINT.has(name) ? 1 : 0);
    });
  }
});
