import type { FeedKind, FeedRequest, Problem } from '../domain/feed.ts';
import { askedFormat, isLeftOpen } from './asked-format.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FeedDocument, Format, OpenedFeed } from './format.ts';
import { FORMATS } from './formats.ts';
import type { Drafts } from './kind.ts';
import { inList, nativeOtherwise } from './native-otherwise.ts';
import { part } from './part.ts';
import { nextLink } from './record-list.ts';
import { sniff, type FormatName } from './sniff.ts';
import { fieldsOf, isFields } from './values/fields.ts';

type Opened<K extends FeedKind> = OpenedFeed<Drafts[K]> & { readonly format: string };

/**
 * Finds out by content what a document is, or takes the webmaster's word for it as long as it can be read so, and opens it.
 * Throws a `FeedFailure`: `parse` when it is no data at all, `shape` when it is data of another sort.
 */
export async function recognise<K extends FeedKind>(name: K, given: FeedDocument): Promise<Opened<K>> {
  const document = unwrapped(given.json === undefined ? outOfCall(given) : given);
  const { request } = document;
  if (document.text.trim() === '') throw new FeedFailure('parse', 'The answer is empty.');
  const found = sniff(document);
  const unread = found && NO_FEEDS[found];
  if (unread) throw new FeedFailure(found === 'html' ? 'parse' : 'shape', unread);
  // A bare list is read as a table where a kind has tables, else as a list of our own.
  const isTable = found !== 'records' || Object.hasOwn(FORMATS[name], found);
  const byContent = isTable ? found : undefined;
  const asked = askedFormat(name, request.format);
  const told = (opened: Opened<K>) => ({ ...opened, problems: [otherFormat(request), ...(opened.problems ?? [])] });
  try {
    const opened = await openAs(name, document, asked ?? (byContent || guessed(document)));
    return asked !== undefined || isLeftOpen(request.format) ? opened : told(opened);
  } catch (error) {
    const isOther =
      asked !== undefined && asked !== byContent && error instanceof FeedFailure && error.code === 'shape';
    if (!isOther || !byContent || !Object.hasOwn(FORMATS[name], byContent)) throw error;
    return told(await openAs(name, document, byContent));
  }
}

async function openAs<K extends FeedKind>(name: K, document: FeedDocument, format: string): Promise<Opened<K>> {
  const load: (() => Promise<Format<Drafts[K]>>) | undefined = Object.hasOwn(FORMATS[name], format)
    ? FORMATS[name][format]
    : undefined;
  if (!load && format !== 'native') {
    const known = ['native', ...Object.keys(FORMATS[name])].join(', ');
    throw new FeedFailure('shape', `"${format}" cannot be read as ${name}. Formats for ${name}: ${known}.`);
  }
  const open = load ? await part(load()) : nativeOtherwise<Drafts[K]>(name);
  try {
    return { ...(await open(await withOwnSigns(document, format))), format };
  } catch (error) {
    if (error instanceof FeedFailure) throw error;
    throw new FeedFailure('shape', `This is not the ${format} it seems to be (${String(error)}).`);
  }
}

/** A word that names no format, or another than that of the list, takes nothing away: the content says what it is. */
const otherFormat = ({ format = '' }: FeedRequest): Problem => ({
  severity: 'warning',
  code: 'format.unknown',
  path: '',
  value: format.slice(0, 40),
});

/**
 * JSON that is handed to a function, `callback({…});`, as pages had to ask for it once and Google still writes it, or that is
 * given a name, `var json_Wijken_1 = {…};`, as QGIS exports a map.
 */
function outOfCall(document: FeedDocument): FeedDocument {
  const json =
    /^\s*(?:\/\*.{0,20}?\*\/\s*)?(?:typeof [^(]{1,120}&&\s*)?(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*[(=]\s*([[{][^]*[\]}])\s*\)?[\s;]*$/.exec(
      document.text,
    )?.[1];
  if (json === undefined) return document;
  try {
    return { ...document, text: json, json: JSON.parse(json) as unknown };
  } catch {
    return document;
  }
}

/** The one thing in an answer that says what it is: `{"status": "ok", "data": {"type": "FeatureCollection", …}}`. */
function unwrapped(document: FeedDocument): FeedDocument {
  const { json } = document;
  const whole = isFields(json) ? sniff(document) : 'native';
  const isList = whole === 'records' && nextLink(json, document.url) === undefined;
  if (whole !== undefined && !isList) return document;
  const [inner, other] = Object.values(fieldsOf(json)).filter((each) => {
    const found = Array.isArray(each) || !isList ? sniff({ ...document, json: each }) : undefined;
    const isShape = found === 'geojson' && !Array.isArray(each) && !fieldsOf(each)['features'];
    return found !== undefined && found !== 'records' && !NO_FEEDS[found] && !isShape;
  });
  return inner === undefined || other !== undefined ? document : { ...document, json: inner };
}

/** What people copy from pages into their tables; other formats say themselves where they have HTML. */
const OF_TABLES = /^(?:csv|records|opendatasoft|ckan|geojson|arcgis|umap|overpass|topojson|swing)$/;

async function withOwnSigns(document: FeedDocument, format: string): Promise<FeedDocument> {
  if (!OF_TABLES.test(format) || !/&(?:#\w{1,7}|[a-z]{2,7});/i.test(document.text)) return document;
  return (await part(import('./sources/plain-signs.ts'))).withPlainSigns(document);
}

const OPEN_IT = 'Open the address in a browser to see what it answers.';

/** What people take for a feed, and what to ask for instead. */
const NO_FEEDS: Partial<Record<FormatName, string>> = {
  html: `This is a web page, not a feed. ${OPEN_IT}`,
  microdata:
    'This is a web page that says what it is about in microdata. We read it in JSON-LD only: ask who makes the site for that, or for an .ics file.',
  rss: 'This is a newsfeed (RSS or Atom): it says when a message was written, not when something is. Ask for the address of the calendar, which often ends in .ics.',
  xml: 'This is XML, of which we read only maps (KML). Ask for the same as JSON, CSV or an .ics file.',
  wordpress:
    'These are pages of WordPress, without the day or the place of anything. With The Events Calendar the address ends in /wp-json/tribe/events/v1/events.',
};

const PACKED = 'This is a packed file, such as Excel (.xlsx) or KMZ. Save it as CSV, or as KML.';

function guessed({ json, text }: FeedDocument): string {
  if (Array.isArray(json) || inList(json)) return 'native';
  if (text.startsWith('PK')) throw new FeedFailure('parse', PACKED);
  if (json === undefined) throw new FeedFailure('parse', `This is neither JSON nor a table. ${OPEN_IT}`);
  const { error, message, detail } = fieldsOf(json);
  const said = [fieldsOf(error)['message'], error, message, detail].find((each) => typeof each === 'string');
  if (said !== undefined) throw new FeedFailure('shape', `The server answers with an error: ${said.slice(0, 200)}`);
  // What the webmaster may recognise.
  const keys = Object.keys(fieldsOf(json));
  const some = keys.slice(0, 8).map((key) => `"${key.slice(0, 30)}"`);
  const seen = some.join(', ') || 'nothing';
  const missing = keys.includes('items') ? 'kind' : 'items';
  if (keys.includes(missing)) {
    throw new FeedFailure('shape', 'This is JSON of a form that is not known here. Its "items" is no list.');
  }
  throw new FeedFailure(
    'shape',
    `This is JSON of a form that is not known here. There is no "${missing}" in it, but ${seen}.`,
  );
}
