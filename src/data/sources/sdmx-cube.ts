import { plain } from '../../domain/text.ts';
import { CubeFault, type Category, type Cell, type Cube, type Dimension, type Measure } from './cube.ts';
import { isUnit, measureOf } from './unit-words.ts';
import {
  allWordsOf,
  fieldsOf,
  firstWords,
  isFields,
  listOf,
  numberOf,
  objectsOf,
  textOf,
  wordsOf,
  type Fields,
} from './wire.ts';

const SECRET = /^[CNSD]$/;

/**
 * One SDMX-JSON structure (1.0 and 2.0) with the data sets that follow it. Which dimensions are in the key of a series and
 * which in that of an observation is for each message to say; those of the whole data set are in no key. Throws a
 * `CubeFault` where a dimension has no values.
 */
export function sdmxCube(structure: Fields, dataSets: readonly Fields[]): Cube {
  const { dataSet, series, observation } = fieldsOf(structure['dimensions']);
  const [whole, ofSeries, ofObservation] = [objectsOf(dataSet), objectsOf(series), objectsOf(observation)];
  const measures = objectsOf(fieldsOf(structure['measures'])['observation']);
  const dimensions = [...whole, ...ofSeries, ...ofObservation].map(dimensionOf);
  if (measures.length > 1) dimensions.push(metricOf(measures));
  const empty = dimensions.find(({ categories }) => categories.length === 0);
  if (empty) throw new CubeFault(empty.label);
  const attributes = fieldsOf(structure['attributes']);
  const marks = objectsOf(attributes['observation']);
  // A later data set corrects those before it.
  const sets = dataSets.filter(({ action }) => action !== 'Delete').toReversed();
  const seriesEnd = whole.length + ofSeries.length;

  const seriesAt = (set: Fields, at: readonly number[]): Fields =>
    ofSeries.length === 0 ? set : fieldsOf(fieldsOf(set['series'])[at.slice(whole.length, seriesEnd).join(':')]);
  const cell = (at: readonly number[]): Cell => {
    const key = at.slice(seriesEnd, seriesEnd + ofObservation.length).join(':');
    for (const set of sets) {
      const all = listOf(fieldsOf(seriesAt(set, at)['observations'])[key]);
      if (all.length === 0) continue;
      const value = all[measures.length > 1 ? (at.at(-1) ?? 0) : 0];
      return { value: value === 'NaN' ? undefined : value, ...flagOf(marks, all.slice(Math.max(1, measures.length))) };
    }
    return { value: undefined };
  };
  const unitAt = (at: readonly number[]): Measure | undefined => {
    for (const set of sets) {
      const said = [
        ...valuesOf(objectsOf(attributes['dataSet']), set['attributes']),
        ...(ofSeries.length > 0 ? valuesOf(objectsOf(attributes['series']), seriesAt(set, at)['attributes']) : []),
      ];
      const find = (fits: (id: string) => boolean) => said.find(([id]) => fits(id))?.[1];
      const unit = find(isUnit);
      const power = numberOf(find((id) => id === 'UNIT_MULT')?.id);
      if (unit) return measureOf([unit.label], { power, decimals: numberOf(find((id) => id === 'DECIMALS')?.id) });
    }
    return undefined;
  };
  return { id: idIn(structure), label: namesOf(structure), dimensions, cell, unitAt };
}

const namesOf = ({ names, name }: Fields) => textOf(names) ?? textOf(name);

function categoryOf(written: Fields): Category {
  const id = firstWords(written['id'], written['value']) ?? '';
  const text = namesOf(written);
  return { id, label: plain(text, 'nl') || id, text };
}

function dimensionOf(written: Fields): Dimension {
  const { id, label } = categoryOf(written);
  const isTime = [id, ...allWordsOf(written['roles'] ?? written['role'])].includes('TIME_PERIOD');
  const categories = objectsOf(written['values']).map(categoryOf);
  return {
    id,
    label,
    role: isTime ? 'time' : undefined,
    categories: isUnit(id) ? categories.map((each) => ({ ...each, measure: measureOf([each.label]) })) : categories,
  };
}

/** 2.0 has more than one figure in an observation: then they are what is measured. */
const metricOf = (measures: readonly Fields[]): Dimension => ({
  id: 'MEASURE',
  label: 'MEASURE',
  role: 'metric',
  categories: measures.map(categoryOf),
});

/** The values of attributes, each by its id; they are written as a position in the attribute's own list. */
function valuesOf(attributes: readonly Fields[], positions: unknown): (readonly [string, Category])[] {
  const written = listOf(positions);
  return attributes.flatMap(({ id, values }, at) => {
    const value = listOf(values)[numberOf(written[at]) ?? -1];
    return isFields(value) ? [[wordsOf(id) ?? '', categoryOf(value)] as const] : [];
  });
}

function flagOf(attributes: readonly Fields[], positions: readonly unknown[]): Omit<Cell, 'value'> {
  const said = new Map(valuesOf(attributes, positions));
  const status = said.get('OBS_STATUS');
  const secrecy = said.get('CONF_STATUS') ?? said.get('OBS_CONF');
  return SECRET.test(secrecy?.id ?? '') ? { flag: 'c' } : { flag: status?.id, flagLabel: status?.label };
}

/** `urn:…Dataflow=ECB:EXR(1.0)` → `ECB:EXR`: the same in every language and message. */
function idIn(structure: Fields): string {
  const [, id] =
    objectsOf(structure['links'])
      .map(({ urn }) => /=([^()]+)\(/.exec(wordsOf(urn) ?? ''))
      .find(Boolean) ?? [];
  return id ?? firstWords(structure['id'], structure['name']) ?? 'sdmx';
}
