import type { Format } from '../format.ts';
import type { AreaDraft } from '../native/areas.ts';
import { openFeatures } from './areas-geojson.ts';
import { fieldsOf, listOf, objectsOf, type Fields } from './wire.ts';

type Position = readonly number[];

/** Reads borders as TopoJSON: shapes that share the lines between them, as steps on a grid (specification 2.1). */
export const open: Format<AreaDraft> = ({ json }) => {
  const document = fieldsOf(json);
  const arcs = listOf(document['arcs']).map((arc) => decoded(listOf(arc), fieldsOf(document['transform'])));
  const found = Object.entries(fieldsOf(document['objects'])).flatMap(([name, object]) => {
    const { geometries } = fieldsOf(object);
    const path = `/objects/${name}`;
    return geometries === undefined
      ? [{ object: fieldsOf(object), path }]
      : objectsOf(geometries).map((each, at) => ({ object: each, path: `${path}/geometries/${at}` }));
  });
  const features = found.map(({ object }) => ({ ...object, geometry: geometryOf(object, arcs) }));
  return openFeatures(features, (at) => found[at]?.path ?? '');
};

/** Steps become positions; without a transform they are positions already. */
function decoded(arc: readonly unknown[], { scale, translate }: Fields): readonly Position[] {
  const positions = arc.filter((each): each is number[] => Array.isArray(each));
  if (!Array.isArray(scale) || !Array.isArray(translate)) return positions;
  let [x, y] = [0, 0];
  return positions.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return [x * Number(scale[0]) + Number(translate[0]), y * Number(scale[1]) + Number(translate[1])];
  });
}

function geometryOf({ type, arcs: shape, coordinates }: Fields, arcs: readonly (readonly Position[])[]): Fields {
  const ringOf = (indexes: unknown) =>
    listOf(indexes).flatMap((index, at) => {
      const number = Number(index);
      // A number below zero is a line the other way round; each begins where the one before ended.
      const line = number < 0 ? arcs[~number]?.toReversed() : arcs[number];
      return (line ?? []).slice(at === 0 ? 0 : 1);
    });
  const polygonOf = (rings: unknown) => listOf(rings).map(ringOf);
  if (type === 'Polygon') return { type, coordinates: polygonOf(shape) };
  if (type === 'MultiPolygon') return { type, coordinates: listOf(shape).map(polygonOf) };
  return { type, coordinates };
}
