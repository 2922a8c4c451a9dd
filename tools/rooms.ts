import { hubPackages } from './hub-packages.ts';

export interface Room {
  name: string;
  /** Rooms it may import, besides itself. */
  rooms: string[];
  /** Rooms of which it may import types, and nothing that runs. */
  typesOf?: string[];
  packages: string[];
}

const drawing = ['domain', 'context', 'controllers', 'i18n', 'styles', 'components/parts'];
const everything = [...drawing, 'trust', 'data', 'page', 'components/neighbourhood', 'components/*', 'entries'];
const speaking = ['services-map', 'activity-calendar', 'indicator-cards', 'action-path'].map(
  (widget) => `components/${widget}`,
);
const mapEngine = ['maplibre-gl', 'pmtiles'];
const sanitizer = ['dompurify'];
const schemas = ['zod/mini'];
const calendars = ['ical.js'];
const serverPackages = [
  ...[...hubPackages, 'zod/mini'],
  ...[
    'crypto',
    'events',
    'fs',
    'http',
    'net',
    'path',
    'readline',
    'sqlite',
    'timers',
    'util',
    'worker_threads',
    'zlib',
  ].map((name) => `node:${name}`),
];
const commandPackages = ['fs', 'path', 'timers', 'util'].map((name) => `node:${name}`);
const netPackages = ['dns', 'http', 'https', 'net', 'stream', 'zlib'].map((name) => `node:${name}`);
const codes = ['uqr'];

/** Who may import what: arrows point from source to page, never back. */
const table: Room[] = [
  { name: 'domain', rooms: [], packages: [] },
  { name: 'i18n', rooms: [], typesOf: ['domain'], packages: [] },
  { name: 'styles', rooms: [], packages: ['lit'] },
  { name: 'data', rooms: ['domain'], packages: ['idb', 'papaparse', 'proj4', 'opening_hours'] },
  { name: 'context', rooms: ['domain'], packages: ['@lit/context'] },
  // The page's Trusted Types policy: asked for once, used by the sanitizer and by the map's worker.
  { name: 'trust', rooms: [], packages: [] },
  { name: 'controllers', rooms: ['trust', 'domain', 'context', 'i18n'], packages: ['lit', '@lit/context'] },
  { name: 'components/parts', rooms: drawing, packages: ['lit'] },
  { name: 'components/neighbourhood', rooms: [...drawing, 'data'], packages: ['lit', '@lit/context'] },
  // The map of any widget, with its own words: more than a part, because it is an element that a widget fetches only once a
  // resident is to see it. What stands in the widget until then, and tells it what to show, is `pane-part`.
  { name: 'components/map-pane', rooms: drawing, packages: ['lit'] },
  { name: 'components/*', rooms: [...drawing, 'components/map-pane'], packages: ['lit'] },
  // Where the page's own providers are put together, once for all widgets on it.
  { name: 'page', rooms: ['domain', 'context', 'data'], packages: ['@lit/context'] },
  { name: 'entries', rooms: everything, packages: [] },
  // The feed doctor: for the command, the builder and the panel of a webmaster. No page of a resident fetches it.
  { name: 'doctor', rooms: ['domain', 'data', 'i18n'], packages: ['papaparse', ...schemas] },
  // How Node asks what others wrote down: a `fetch` that stays on the public web. No page asks by it.
  { name: 'net', rooms: ['data'], packages: netPackages },
  // The command `buurt`: runs in Node.
  { name: 'cli', rooms: ['domain', 'data', 'i18n', 'doctor', 'mirror', 'hub', 'net'], packages: commandPackages },
  // The page on which a webmaster puts a widget together: one script with every widget and the doctor in it. It says what is
  // wrong as the command does.
  { name: 'builder', rooms: [...everything, 'doctor'], packages: ['lit', '@lit/context'] },
  // The optional server: runs in Node, and nothing that a page fetches may import it. It shows answers in the words of the form
  // that asked them, which our own forms take from those files of the form that draw nothing; a config may be a file, as for the
  // mirror, and what is wrong in a list is told as the doctor tells it.
  {
    name: 'hub',
    rooms: ['domain', 'data', 'i18n', 'doctor', 'mirror', 'net', 'components/help-form'],
    packages: serverPackages,
  },
  // It is built apart and points at the widgets’ modules: what runs and is not in an entry would be delivered twice.
  { name: 'index.ts', rooms: ['entries'], typesOf: everything, packages: [] },
  // Of the page only what is free of packages: a page without widgets fetches nothing else.
  { name: 'loader.ts', rooms: ['page', 'data'], packages: [] },
  // Runs at night on a server: copies of every feed, for pages that may not or need not ask the partners themselves. What it
  // writes for who has no script says what the widgets say, in their own words: it takes those files of theirs that draw nothing.
  {
    name: 'mirror',
    rooms: ['domain', 'data', 'i18n', 'components/parts', ...speaking],
    typesOf: ['controllers'],
    packages: ['node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:url'],
  },
  // For sites that strip tags: it makes elements by their names, and knows nothing of what is in them.
  { name: 'frame', rooms: [], packages: [] },
  // The search of the documentation.
  { name: 'docs', rooms: ['domain'], packages: [] },
  // Between the consent tool of a page and the maps on it: knows both by their events and attributes only.
  { name: 'consent', rooms: [], packages: [] },
];

function named(name: string): Room | undefined {
  return table.find((room) => room.name === name);
}

/** Some files bring a package of their own, that no other file of their room may reach. */
function packagesOf(path: string): string[] {
  if (path === 'controllers/sanitizer.ts') return sanitizer;
  // The published schemas: a page checks what it reads without them, as they would be a third of what it fetches.
  if (path.startsWith('data/native/')) return schemas;
  if (path.startsWith('data/sources/icalendar')) return calendars;
  if (path === 'components/activity-calendar/qr.ts') return codes;
  return /^controllers\/map[-/]/.test(path) ? mapEngine : [];
}

/**
 * The webmaster's panel says what is wrong as the command and the builder do, by the same engine. `debug-part` fetches it only
 * for `debug`: no other file that a page with a widget may ask for reaches the doctor.
 */
const isPanel = (path: string): boolean => /^components\/parts\/debug(?!-part\.)/.test(path);

/** The room of a file, given its path inside src. A widget's folder is a room of its own. */
export function roomOf(path: string): Room | undefined {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'controllers' || top === 'data') {
    const room = named(top);
    return room && { ...room, packages: [...room.packages, ...packagesOf(path)] };
  }
  if (top !== 'components') return named(top);
  const widget = named('components/*');
  const room = named(`components/${folder}`) ?? (widget && { ...widget, name: `components/${folder}` });
  const rooms = isPanel(path) ? ['doctor'] : [];
  return room && { ...room, rooms: [...room.rooms, ...rooms], packages: [...room.packages, ...packagesOf(path)] };
}

/** Whether `room` may import from the room of that name. */
export function admits(room: Room, other: string, typeOnly: boolean): boolean {
  if (other === room.name) return true;
  const allowed = typeOnly ? [...room.rooms, ...(room.typesOf ?? [])] : room.rooms;
  return allowed.includes(other) || (allowed.includes('components/*') && other.startsWith('components/'));
}

/** Whether `room` may import this package, or a module inside it. */
export function admitsPackage(room: Room, request: string): boolean {
  return room.packages.some((name) => request === name || request.startsWith(`${name}/`));
}
