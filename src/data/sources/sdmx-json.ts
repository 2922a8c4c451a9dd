import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { cubeRows, openRows } from './cube-rows.ts';
import { sdmxCube } from './sdmx-cube.ts';
import { fieldsOf, numberOf, objectsOf, textOf } from './wire.ts';

/** Reads SDMX-JSON data messages 1.0 (`structure`) and 2.0 (`data.structures`), flat or in series (feed-standards §10). */
export const open: Format<IndicatorDraft> = ({ json, request }) => {
  const { data, meta, header } = fieldsOf(json);
  const { dataSets, structure, structures } = { ...fieldsOf(json), ...fieldsOf(data) };
  const all = objectsOf(structures ?? structure);
  if (!Array.isArray(dataSets) || all.length === 0) {
    throw new FeedFailure(
      'shape',
      'There are no "dataSets" with a "structure" in it: ask for data, not for a structure.',
    );
  }
  const above = data === undefined ? '' : '/data';
  const rows = all.flatMap((each, at) => {
    const sets = objectsOf(dataSets).filter((set) => (numberOf(set['structure']) ?? 0) === at);
    const path = structures === undefined ? `${above}/structure` : `${above}/structures/${at}`;
    return cubeRows(path, () => sdmxCube(each, sets), request);
  });
  const { sender, prepared } = fieldsOf(meta ?? header);
  const { names, name } = fieldsOf(sender);
  return { ...openRows(rows), publisher: textOf(names) ?? textOf(name), updated: prepared };
};
