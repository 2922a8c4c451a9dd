import { plain } from '../domain/text.ts';
import type { Problem } from '../domain/feed.ts';
import type { Finding, TextPlace } from './finding.ts';
import { jsonPlaces } from './json-places.ts';
import { tablePlaces, type Cell } from './table-places.ts';
import { TextLines } from './text-lines.ts';

const CELL = /^(?:row (\d+)(?:, )?)?(?:column "(.*)")?$/s;
const LINE = /^line (\d+)(?:, ([A-Z-]+))?/;
const SCRIPT = /^script (\d+)/;
const EVENT = /^(event \d+)(?:\/(.+))?$/;
// What formats call their lists of records; behind the number comes the field.
const RECORD =
  /^(?:(?:\/(?:items|findings|features|elements|member|contents?|events|records|results|layers))?\/\d+)+(?:\/|$)/;

/** Adds to each problem the field that its path names, and its place in the text. `isJson`: its paths are JSON Pointers. */
export function withPlaces(problems: readonly Finding[], text: string, isJson: boolean): Finding[] {
  const lines = new TextLines(text);
  const offsets = isJson ? jsonPlaces(text, new Set(pathsOf(problems))) : undefined;
  const cells = cellPlaces(problems, text);
  const names = namesOfEvents(problems);
  return problems.map((problem) => {
    const { path } = problem;
    const field = fieldIn(path);
    const offset = path.startsWith('/') || path === '' ? path && offsets?.get(path) : cells.get(path);
    const place = typeof offset === 'number' ? lines.placeOf(offset) : placeByWords(problem, names, text, lines);
    return { ...problem, ...(field && { field }), ...(place && { place }) };
  });
}

const pathsOf = (problems: readonly Problem[]) => problems.map(({ path }) => path).filter((path) => path[0] === '/');

function fieldIn(path: string): string | undefined {
  if (path.startsWith('/')) return path.replace(RECORD, '').replace(/^\//, '') || undefined;
  return CELL.exec(path)?.[2] ?? LINE.exec(path)?.[2] ?? EVENT.exec(path)?.[2];
}

function cellPlaces(problems: readonly Problem[], text: string): ReadonlyMap<string, number | undefined> {
  const cells = new Map<string, Cell>();
  for (const { path } of problems) {
    const [, row, heading] = CELL.exec(path) ?? [];
    if (row ?? heading) {
      cells.set(path, { ...(row && { row: Number(row) }), ...(heading !== undefined && { heading }) });
    }
  }
  if (cells.size === 0) return new Map();
  const places = tablePlaces(text, [...cells.values()]);
  return new Map([...cells.keys()].map((path, at) => [path, places[at]]));
}

/** What is found before the name of a record is read has none: another finding of the same record does. */
function namesOfEvents(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path, name } of problems) {
    const [, event] = EVENT.exec(path) ?? [];
    const words = plain(name, 'nl');
    if (event !== undefined && words) names.set(event, words);
  }
  return names;
}

function placeByWords(
  { path }: Problem,
  names: ReadonlyMap<string, string>,
  text: string,
  lines: TextLines,
): TextPlace | undefined {
  const [, line, property] = LINE.exec(path) ?? [];
  if (line !== undefined) return { line: lineOfProperty(text, lines, Number(line), property) };
  const [, script] = SCRIPT.exec(path) ?? [];
  if (script !== undefined) return onLine(lines, startOfScript(text, Number(script)));
  // Records of a web page stand anywhere in it: their name is what there is to look for.
  const words = names.get(EVENT.exec(path)?.[1] ?? '');
  return words ? onLine(lines, text.indexOf(JSON.stringify(words))) : undefined;
}

const onLine = (lines: TextLines, offset: number): TextPlace | undefined =>
  offset < 0 ? undefined : { line: lines.placeOf(offset).line };

/** The line of a property of the event that begins on line `begin`; that of the event where it does not have it. */
function lineOfProperty(text: string, lines: TextLines, begin: number, property: string | undefined): number {
  const start = lines.startOf(begin);
  if (property === undefined || start === undefined) return begin;
  const rest = text.slice(start);
  const end = rest.search(/^END:VEVENT/im);
  const at = rest.slice(0, end < 0 ? undefined : end).search(new RegExp(`^${property}[;:]`, 'im'));
  return at < 0 ? begin : lines.placeOf(start + at).line;
}

function startOfScript(text: string, count: number): number {
  let left = count;
  for (const { index } of text.matchAll(/<script\b[^>]{0,500}application\/ld\+json/gi)) {
    left -= 1;
    if (left === 0) return index;
  }
  return -1;
}
