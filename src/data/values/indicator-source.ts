import type { IndicatorSource } from '../../domain/indicator.ts';
import { isFields } from './fields.ts';
import { link, oneOf, title } from './readers.ts';
import { readRecord, type Reader, type Readers } from './record.ts';

export const toSourceType = oneOf('register', 'partner', 'survey', 'focus-group');

const SOURCE: Readers<IndicatorSource> = {
  type: toSourceType,
  name: title,
  url: link,
  // Which feed it was read from is not for the feed to say.
  label: () => null,
  format: () => null,
  licence: () => null,
};

/** Where a publisher has it from: `{type, name, url}`, or its name alone. */
export const toIndicatorSource: Reader<IndicatorSource> = (value, report, path) =>
  readRecord(SOURCE, isFields(value) ? value : { name: value }, report, undefined, `${path}/`, {});
