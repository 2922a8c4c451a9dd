import { decodeEntities } from '../../domain/markup.ts';
import type { FeedDocument } from '../format.ts';

/** Signs with a meaning of their own in a table, in JSON or in HTML stay as they are written. */
const KEPT = /[<>",;|\\\p{Cc}]/u;
const WRITTEN = /&(?:#x?[\da-f]{1,6}|[a-z]{2,7});/gi;

const plainly = (text: string) =>
  text.replace(WRITTEN, (written) => {
    const sign = decodeEntities(written);
    return sign === '"' ? '”' : KEPT.test(sign) ? written : sign;
  });

/** A table of which the words come from a page, with its signs as they are read: `Caf&eacute; d&#39;Or`. */
export const withPlainSigns = (document: FeedDocument): FeedDocument =>
  document.json === undefined
    ? { ...document, text: plainly(document.text) }
    : { ...document, json: JSON.parse(plainly(JSON.stringify(document.json))) as unknown };
