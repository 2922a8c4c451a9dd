import type { Area } from '../../domain/area.ts';
import type { Language } from '../../i18n/language.ts';
import { markup, type Markup, type Part } from '../markup.ts';

/** For whom, when and where a fragment is written. */
export interface Reading {
  readonly language: Language;
  /** Of the first heading; those under it are deeper. */
  readonly level: number;
  readonly now: Date;
  /** Id or code of the area that a config starts with; `undefined` is everywhere. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
}

/** A piece of a page. */
export interface Fragment {
  readonly markup: Markup;
  /** How many records are not in it, because it would be too long. */
  readonly rest: number;
}

/** Rows in one fragment: a page of which more people wait than read. */
export const MOST_ROWS = 500;
/** More would weigh on the page, and no search engine reads on. */
export const MOST_DESCRIBED = 50;

export const heading = (level: number, words: Part): Markup => markup`<h${level}>${words}</h${level}>\n`;

/** A line where there is something to say. */
export function line(words: Part): Markup | undefined {
  const said = markup`${words}`;
  return String(said) === '' ? undefined : markup`<p>${said}</p>\n`;
}

export const listOf = (rows: readonly Part[]): Markup | undefined =>
  rows.length > 0 ? markup`<ul>\n${rows.map((row) => markup`<li>${row}</li>\n`)}</ul>\n` : undefined;

/** The whole, with its language: the page around it may have another. */
export const whole = ({ language }: Reading, parts: readonly Part[]): Markup =>
  markup`<div lang="${language}">\n${parts}</div>\n`;
