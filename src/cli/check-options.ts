import { parseArgs } from 'node:util';
import { isKind, knownFormat } from '../doctor/candidates.ts';
import type { DocumentKind } from '../doctor/finding.ts';
import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { Misuse } from './misuse.ts';

/** What `buurt check` was asked. */
export interface CheckOptions {
  readonly names: readonly string[];
  readonly language: DoctorLanguage;
  readonly kind?: DocumentKind;
  readonly format?: string;
  readonly areas?: string;
  /** Of the site that shows the feeds. */
  readonly origin?: string;
  readonly json: boolean;
  readonly html?: string;
  /** Of the folder that holds `docs`, with a slash at its end. */
  readonly docs?: string;
  readonly allowPrivate: boolean;
}

const OPTIONS = {
  'kind': { type: 'string' },
  'format': { type: 'string' },
  'areas': { type: 'string' },
  'site': { type: 'string' },
  'json': { type: 'boolean', default: false },
  'html': { type: 'string' },
  'docs': { type: 'string' },
  'lang': { type: 'string' },
  'allow-private': { type: 'boolean', default: false },
} as const;

/** Reads the words behind `check`. Throws a `Misuse`. */
export function checkOptions(words: readonly string[], reader: DoctorLanguage): CheckOptions {
  const { values, positionals } = parsed(words);
  const { kind, format, areas, site, html, json, docs, lang = reader } = values;
  if (lang !== 'nl' && lang !== 'en') throw new Misuse('lang', '', reader);
  // With `buurt mirror` it has no name behind it: the list that follows is not to be written over.
  if (html !== undefined && !/\.html?$/i.test(html)) throw new Misuse('report', html, lang);
  if (positionals.length === 0) throw new Misuse('nothing', '', lang);
  if (kind !== undefined && !isDocumentKind(kind)) throw new Misuse('kind', kind, lang);
  if (format !== undefined && knownFormat(format) === undefined) throw new Misuse('format', format, lang);
  const wrong = [site, docs].find((address) => address !== undefined && !/^https?:\/\/\S/.test(address));
  if (wrong !== undefined) throw new Misuse('site', wrong, lang);
  return {
    names: positionals,
    language: lang,
    json,
    allowPrivate: values['allow-private'],
    ...(kind !== undefined && { kind }),
    ...(format !== undefined && { format }),
    ...(areas !== undefined && { areas }),
    ...(site !== undefined && { origin: new URL(site).origin }),
    ...(html !== undefined && { html }),
    ...(docs !== undefined && { docs: docs.replace(/\/*$/, '/') }),
  };

  function parsed(args: readonly string[]) {
    try {
      return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    } catch {
      const option = args.find((word) => word.startsWith('-')) ?? '';
      throw new Misuse('option', option, reader);
    }
  }
}

const isDocumentKind = (name: string): name is DocumentKind => name === 'config' || isKind(name);
