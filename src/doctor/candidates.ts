import { askedFormat } from '../data/asked-format.ts';
import { FORMATS } from '../data/formats.ts';
import { isNative, stemOf } from '../data/native-feed.ts';
import { sniff, type FormatName } from '../data/sniff.ts';
import { isFields } from '../data/values/fields.ts';
import type { FeedKind } from '../domain/feed.ts';
import type { DocumentKind } from './finding.ts';

/** In the order in which they are tried: where two read as much, the first is what was meant. */
export const KIND_NAMES: readonly FeedKind[] = [
  ...(['activities', 'services', 'indicators', 'partners', 'actions', 'forms', 'areas'] as const),
];

export const isKind = (name: unknown): name is FeedKind => KIND_NAMES.some((kind) => kind === name);

/** What a document may be. */
export interface Candidates {
  readonly format: FormatName | undefined;
  readonly kinds: readonly DocumentKind[];
  /** The `kind` that it gives itself, where there is none such. */
  readonly unknownKind?: string;
  /** Nothing reads it: whatever tries to says why. */
  readonly isUnreadable?: boolean;
}

/** Our name of the format that somebody named, whatever is written in it; `undefined` where there is none such. */
export const knownFormat = (said: string | undefined): string | undefined =>
  KIND_NAMES.map((kind) => askedFormat(kind, said)).find((format) => format !== undefined);

/** What a document says that it is, or every kind that can be written in its format. */
export function candidatesOf(document: { text: string; json: unknown; url: string }, named?: string): Candidates {
  const { json } = document;
  const format = sniff(document);
  const said = knownFormat(named);
  if (isConfig(json)) return { format: undefined, kinds: ['config'] };
  if (said === undefined && isNative(json) && isFields(json)) {
    const { kind } = json;
    const stem = stemOf(String(kind));
    const known = stem === 'finding' ? 'indicators' : KIND_NAMES.find((each) => stemOf(each) === stem);
    return known ? { format: 'native', kinds: [known] } : { format: 'native', kinds: [], unknownKind: String(kind) };
  }
  const wanted = said ?? format ?? 'native';
  const isOurs = wanted === 'native' && (json !== undefined || said !== undefined);
  const kinds = isOurs ? KIND_NAMES : KIND_NAMES.filter((kind) => Object.hasOwn(FORMATS[kind], wanted));
  return kinds.length > 0 ? { format, kinds } : { format, kinds: ['activities'], isUnreadable: true };
}

const CONFIG_FIELDS = ['municipality', 'intake', 'basemap', 'urgent', 'imageHosts'];

/** Whether it is the settings of a town: it may say so, and most name their feeds. */
function isConfig(json: unknown): boolean {
  if (!isFields(json)) return false;
  const { kind } = json;
  if (kind === 'config') return true;
  const fields = new Set(Object.keys(json).map((field) => field.toLowerCase()));
  const settings = CONFIG_FIELDS.filter((field) => fields.has(field.toLowerCase())).length;
  if (fields.has('items')) return false;
  // Some put the addresses beside the rest.
  const isBeside = KIND_NAMES.some((kind) => typeof json[kind] === 'string');
  return isFields(json['feeds']) || settings > (isBeside || fields.has('feeds') ? 0 : 1);
}
