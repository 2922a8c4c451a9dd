import { withoutMarkup } from '../../domain/markup.ts';
import { compact } from '../values/compact.ts';
import { CubeFault, type Category, type Cube, type Dimension, type Measure, type Role } from './cube.ts';
import { isUnit, measureOf } from './unit-words.ts';
import {
  allWordsOf,
  fieldsOf,
  firstWords,
  isFields,
  listOf,
  numberOf,
  objectsOf,
  wordsOf,
  type Fields,
} from './wire.ts';

/**
 * One JSON-stat dataset, 1.x or 2.0. `key`: what it is called in its bundle. Throws a `CubeFault` where its sizes do not
 * fit its categories or values: then no figure is certain.
 */
export function jsonStatCube(set: Fields, key: string): Cube {
  const within = fieldsOf(set['dimension']);
  // 1.x has these three among the dimensions.
  const ids = allWordsOf(set['id'] ?? within['id']);
  const sizes = listOf(set['size'] ?? within['size']).map((size) => numberOf(size) ?? -1);
  const roles = rolesIn(fieldsOf(set['role'] ?? within['role']));
  const extension = fieldsOf(set['extension']);
  if (ids.length === 0 || ids.length !== sizes.length) throw new CubeFault(`${ids.join()}: ${sizes.join()}`);
  const dimensions = ids.map((id, at) => dimensionOf(id, fieldsOf(own(within, id)), sizes[at] ?? -1, roles.get(id)));
  const strides = stridesOf(sizes);
  const cells = cellsOf(
    set,
    sizes.reduce((product, size) => product * size, 1),
  );
  return {
    id: firstWords(key, extension['id'], extension['matrix'], fileIn(set['href']), set['label']) ?? 'json-stat',
    label: firstWords(set['label'], set['title'], key),
    method: linesIn(set['note']),
    source: compact({ name: sourceIn(set), url: pageIn(set['link']) }),
    updated: wordsOf(set['updated']),
    dimensions,
    cell: (at) => cells(at.reduce((position, each, dimension) => position + each * (strides[dimension] ?? 0), 0)),
  };
}

/** Eurostat writes its code; the Irish office has its name elsewhere. */
function sourceIn({ source, extension }: Fields): string | undefined {
  const said = firstWords(source, fieldsOf(fieldsOf(extension)['copyright'])['name']);
  return said === 'ESTAT' ? 'Eurostat' : said;
}

/** A member of an object that an outsider named its members. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

/** Of several with one role the first is it: Galicia has both where people live and where they were born. */
function rolesIn(roles: Fields): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  for (const role of ['time', 'geo', 'metric'] as const) {
    const [id] = allWordsOf(roles[role]);
    if (id !== undefined) found.set(id, role);
  }
  return found;
}

function dimensionOf(id: string, written: Fields, size: number, role: Role | undefined): Dimension {
  const { label, category, extension } = written;
  const { index, label: labels, unit, note } = fieldsOf(category);
  const order = orderOf(index ?? Object.keys(fieldsOf(labels)), size);
  if (!order) throw new CubeFault(`${id}: ${size}`);
  const notes = fieldsOf(note ?? fieldsOf(extension)['definition']);
  const categories = order.map((name): Category => {
    const said = wordsOf(own(fieldsOf(labels), name)) ?? name;
    // Some write the code in front of the label: "MK01 Uusimaa". In "0 year" and "Men of 20" it is a word of the label.
    const isCode = /[A-Z]/.test(name) && !/[a-z]/.test(name);
    const words = isCode && said.startsWith(`${name} `) ? said.slice(name.length).trim() : said;
    const units = own(fieldsOf(unit), name);
    return {
      id: name,
      label: words,
      note: linesIn(own(notes, name)),
      measure: isFields(units) ? measureIn(units) : isUnit(id) ? measureOf([words]) : undefined,
    };
  });
  return { id, label: wordsOf(label) ?? id, role, categories };
}

/** The ids of the categories, written as a list or with a position each; `undefined` where they are not `size` positions. */
function orderOf(index: unknown, size: number): readonly string[] | undefined {
  if (Array.isArray(index)) return size > 0 && index.length === size ? index.map(String) : undefined;
  const positions = Object.entries(fieldsOf(index));
  if (size < 1 || positions.length !== size) return undefined;
  const order = Array.from({ length: size }, () => '');
  const taken = new Set<number>();
  for (const [name, written] of positions) {
    const at = numberOf(written) ?? -1;
    if (!(at in order) || taken.has(at)) return undefined;
    taken.add(at);
    order[at] = name;
  }
  return order;
}

/** A note is a list of paragraphs, with links in it; PX-Web has `##` where a line ends. */
const linesIn = (note: unknown) =>
  note === undefined ? undefined : wordsOf(withoutMarkup(allWordsOf(note).join('\n')).replaceAll('##', '\n'));

const measureIn = ({ label, symbol, base, multiplier, decimals }: Fields): Measure =>
  measureOf([wordsOf(symbol), wordsOf(label) ?? wordsOf(base)], {
    // A label says it already: "thousands of persons".
    power: wordsOf(label) === undefined ? numberOf(multiplier) : undefined,
    decimals: numberOf(decimals),
  });

/** Row-major: the last dimension changes first. */
function stridesOf(sizes: readonly number[]): readonly number[] {
  const strides: number[] = [];
  sizes.reduceRight((stride, size, at) => {
    strides[at] = stride;
    return stride * size;
  }, 1);
  return strides;
}

/** What stands at a position; values and marks are a list, or an object with positions for keys. */
function cellsOf(set: Fields, count: number) {
  const { value, status, extension } = set;
  if (!Number.isSafeInteger(count)) throw new CubeFault(String(count));
  if (Array.isArray(value) ? value.length !== count : !isFields(value)) {
    throw new CubeFault(`${Array.isArray(value) ? value.length : 'no'} values for ${count}`);
  }
  const at = (all: unknown, position: number): unknown =>
    Array.isArray(all) ? all[position] : own(fieldsOf(all), String(position));
  // Eurostat's first service puts the marks, and what they mean, one deeper.
  const marks = fieldsOf(status)['value'] ?? status;
  const { status: kinds, missingValueDescriptions: reasons } = fieldsOf(extension);
  const labels = fieldsOf(fieldsOf(fieldsOf(status)['category'] ?? kinds)['label'] ?? reasons);
  const everywhere = wordsOf(Array.isArray(marks) && marks.length === 1 ? marks[0] : marks);
  return (position: number) => {
    const flag = everywhere ?? wordsOf(at(marks, position));
    return { value: at(value, position), flag, flagLabel: flag === undefined ? undefined : wordsOf(own(labels, flag)) };
  };
}

/** `http://json-stat.org/samples/oecd.json` → `oecd`. */
const fileIn = (href: unknown) =>
  wordsOf(href)
    ?.split(/[?#]/, 1)[0]
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');

/** The page about it, for people. */
const pageIn = (link: unknown) =>
  wordsOf(objectsOf(fieldsOf(link)['alternate']).find(({ type }) => type === 'text/html')?.['href']);
