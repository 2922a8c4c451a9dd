import type { Image } from '../../domain/service.ts';
import { isFields } from './fields.ts';
import { link, short } from './readers.ts';
import { readRecord, type Reader, type Readers } from './record.ts';

const IMAGE: Readers<Partial<Image>> = { src: link, alt: short };

/** An address, or an address (`src` or `url`) with what is to be seen. */
export const toImage: Reader<Image | undefined> = (value, report, path) => {
  const draft = isFields(value) ? { src: value.url, ...value } : { src: value };
  const { src, alt } = readRecord(IMAGE, draft, report, undefined, `${path}/`, {});
  return src ? { src, ...(alt && { alt }) } : undefined;
};
