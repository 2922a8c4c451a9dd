import type { FeedKind } from '../domain/feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FeedDocument, Format, OpenedFeed } from './format.ts';
import { FORMATS } from './formats.ts';
import type { Drafts } from './kind.ts';
import { native } from './native-feed.ts';
import { part } from './part.ts';
import { sniff } from './sniff.ts';
import { fieldsOf } from './values/fields.ts';

/**
 * Finds out by content what a document is, or takes the webmaster's word for it, and opens it. Throws a `FeedFailure`:
 * `parse` when it is no data at all, `shape` when it is data of another sort.
 */
export async function recognise<K extends FeedKind>(
  name: K,
  document: FeedDocument,
): Promise<OpenedFeed<Drafts[K]> & { readonly format: string }> {
  const { request } = document;
  if (document.text.trim() === '') throw new FeedFailure('parse', 'The answer is empty.');
  const found = sniff(document);
  if (found === 'html') throw new FeedFailure('parse', `This is a web page, not a feed. ${OPEN_IT}`);
  // A bare list is read as a table where a kind has tables, else as a list of our own.
  const isTable = found !== 'records' || Object.hasOwn(FORMATS[name], found);
  const asked = request.format?.trim().toLowerCase();
  const format = asked || (isTable ? found : undefined) || guessed(document);
  const load: (() => Promise<Format<Drafts[K]>>) | undefined = Object.hasOwn(FORMATS[name], format)
    ? FORMATS[name][format]
    : undefined;
  if (!load && format !== 'native') {
    const known = ['native', ...Object.keys(FORMATS[name])].join(', ');
    throw new FeedFailure('shape', `"${format}" cannot be read as ${name}. Formats for ${name}: ${known}.`);
  }
  const open = load ? await part(load()) : native<Drafts[K]>(name);
  try {
    return { ...(await open(document)), format };
  } catch (error) {
    if (error instanceof FeedFailure) throw error;
    throw new FeedFailure('shape', `This is not the ${format} it seems to be (${String(error)}).`);
  }
}

const OPEN_IT = 'Open the address in a browser to see what it answers.';

function guessed({ json }: FeedDocument): string {
  if (Array.isArray(json)) return 'native';
  if (json === undefined) throw new FeedFailure('parse', `This is neither JSON nor a table. ${OPEN_IT}`);
  if ('items' in fieldsOf(json)) throw new FeedFailure('shape', 'This is JSON of a form that is not known here.');
  const { message } = fieldsOf(fieldsOf(json)['error']);
  if (typeof message === 'string') {
    throw new FeedFailure('shape', `The server answers with an error: ${message.slice(0, 200)}`);
  }
  // What the webmaster may recognise.
  const keys = Object.keys(fieldsOf(json)).slice(0, 8);
  const seen = keys.map((key) => `"${key.slice(0, 30)}"`).join(', ') || 'nothing';
  throw new FeedFailure(
    'shape',
    `This is JSON of a form that is not known here. There is no "items" in it, but ${seen}.`,
  );
}
