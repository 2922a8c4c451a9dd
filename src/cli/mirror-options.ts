import { parseArgs } from 'node:util';
import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { Misuse } from './misuse.ts';

/** What `buurt mirror` was asked. */
export interface MirrorCommand {
  /** A file or an address. */
  readonly config: string;
  readonly out: string;
  readonly html: boolean;
  /** Of the pages. */
  readonly pages?: Language;
  /** Of the report. */
  readonly language: DoctorLanguage;
  readonly level: number;
  /** Milliseconds. */
  readonly delay: number;
  readonly json: boolean;
  readonly allowPrivate: boolean;
}

const OPTIONS = {
  'out': { type: 'string' },
  'html': { type: 'boolean', default: false },
  'lang': { type: 'string' },
  'heading-level': { type: 'string', default: '3' },
  'delay': { type: 'string', default: '1000' },
  'json': { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
} as const;

/** Under the first heading come two levels more. */
const LEVEL = /^[234]$/;
/** At most ten minutes. */
const DELAY = /^(?:\d{1,5}|[1-5]\d{5}|600000)$/;

/** Reads the words behind `mirror`. Throws a `Misuse`. */
export function mirrorOptions(words: readonly string[], reader: DoctorLanguage): MirrorCommand {
  const { values, positionals } = parsed(words);
  const { lang, out, delay, html, json } = values;
  const level = values['heading-level'];
  const pages = LANGUAGES.find((each) => each === lang);
  if (lang !== undefined && !pages) throw new Misuse('pages', lang, reader);
  const language = pages === 'nl' || pages === 'en' ? pages : reader;
  const [config, ...others] = positionals;
  if (config === undefined || others.length > 0) throw new Misuse('config', '', language);
  if (!out) throw new Misuse('out', '', language);
  if (!LEVEL.test(level)) throw new Misuse('level', level, language);
  if (!DELAY.test(delay)) throw new Misuse('delay', delay, language);
  return {
    ...{ config, out, html, json, language },
    ...(pages && { pages }),
    level: Number(level),
    delay: Number(delay),
    allowPrivate: values['allow-private'],
  };

  function parsed(args: readonly string[]) {
    try {
      return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    } catch (error) {
      throw new Misuse('option', /'(--?[\w-]+)/.exec(String(error))?.[1] ?? '', reader);
    }
  }
}
