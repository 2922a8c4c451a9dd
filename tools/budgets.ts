import { existsSync, globSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { parseSync } from 'vite';
import { brotliBytes, dist, readBuilt } from './built-files.ts';
import { kilobytes, table } from './table.ts';

/** Brotli kilobytes a page with only that widget may download before a map is shown. */
const pages: Record<string, number> = {
  'services-map': 20,
  'activity-calendar': 20,
  'help-form': 16,
  'indicator-cards': 14,
  'action-path': 13,
};
const loader = 1.5;

/** Brotli kilobytes of a lazy chunk by the start of its name; the first that fits counts. */
const chunks: [prefix: string, limit: number][] = [
  ['format-icalendar', 25],
  ['format-', 5],
  ['language-', 4],
];
/** MapLibre with its worker, once a map is really shown. */
const mapEngine = 372;

interface Row {
  what: string;
  bytes: number;
  limit: number;
}

function staticImports(file: string): string[] {
  const { module } = parseSync(file, readBuilt(file).toString());
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
  ];
  const relative = requests.filter((request) => request?.startsWith('.')) as string[];
  return relative.map((request) => posix.join(posix.dirname(file), request));
}

/** The files a browser has fetched once these modules run; what they load later is not in it. */
function closure(files: string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    closure(staticImports(file), seen);
  }
  return seen;
}

async function weigh(what: string, files: Iterable<string>, limit: number): Promise<Row> {
  const sizes = await Promise.all([...files].map(brotliBytes));
  return { what, limit: limit * 1000, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function rows(): Promise<Row>[] {
  const built = (file: string) => existsSync(join(dist, file));
  const widgets = Object.entries(pages).filter(([name]) => built(`${name}.js`));
  const lazy = globSync('chunks/*.js', { cwd: dist }).flatMap((file) => {
    const [, limit] = chunks.find(([prefix]) => basename(file).startsWith(prefix)) ?? [];
    return limit === undefined ? [] : [weigh(basename(file), [posix.join('chunks', basename(file))], limit)];
  });
  const map = globSync(['chunks/maplibre-*.js', 'assets/maplibre-*.{js,mjs}'], { cwd: dist });
  return [
    ...(built('buurt.js') ? [weigh('buurt.js', closure(['buurt.js']), loader)] : []),
    ...widgets.map(([name, limit]) =>
      weigh(`page with ${name}`, closure(['buurt.js', `${name}.js`].filter(built)), limit),
    ),
    ...lazy,
    ...(map.length > 0 ? [weigh('map engine and worker', map, mapEngine)] : []),
  ];
}

const verdict = ({ bytes, limit }: Row) => (bytes > limit ? 'OVER' : '');

/** Weighs what is in dist; false when something is over its budget. */
export async function checkBudgets(): Promise<boolean> {
  const weighed = await Promise.all(rows());
  const lines = weighed.map((row) => [row.what, kilobytes(row.bytes), kilobytes(row.limit), verdict(row)]);
  console.log(table([['brotli', 'is', 'may be', ''], ...lines]));
  return weighed.every((row) => row.bytes <= row.limit);
}

if (import.meta.main) process.exitCode = (await checkBudgets()) ? 0 : 1;
