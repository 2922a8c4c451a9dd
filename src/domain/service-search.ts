import { fold, startsWord, wordsOf } from './fold.ts';
import type { Service } from './service.ts';
import { allForms } from './text.ts';

/** One folded string per service, in the order of the services; a scan of 100,000 takes a few milliseconds. */
export interface SearchText {
  readonly names: readonly string[];
  /** The name first, then everything else a resident may ask for. */
  readonly all: readonly string[];
}

const line = (text: string | undefined) => (text ? `\n${text}` : '');

/** Builds the text to search. `label` turns a vocabulary id into the words a resident would use for it. */
export function searchText(services: readonly Service[], label: (id: string) => string): SearchText {
  const labels = new Map<string, string>();
  const labelOf = (id: string) => {
    let words = labels.get(id);
    if (words === undefined) labels.set(id, (words = fold(label(id))));
    return words;
  };
  const names = services.map(({ name }) => fold(allForms(name)));
  const all = services.map((service, at) => {
    const { category, needs, location, stops, summary, organisation, description } = service;
    let text = names[at] ?? '';
    for (const id of category) text += `\n${labelOf(id)}`;
    for (const id of needs) text += `\n${labelOf(id)}`;
    // Folded in one go, and only what is there.
    let rest = '';
    for (const { place, street, name } of location) rest += line(street) + line(place) + line(allForms(name));
    for (const { place } of stops) rest += line(place);
    rest += line(allForms(summary)) + line(allForms(organisation?.name)) + line(allForms(description));
    return text + fold(rest);
  });
  return { names, all };
}

/**
 * Which services hold every word of `query`: first those whose name has a word beginning with the first of them, then
 * those with such a word anywhere, then the rest. Within a group the order stays. `undefined` for an empty query.
 */
export function search(text: SearchText, query: string): readonly number[] | undefined {
  const words = wordsOf(query);
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  const inName: number[] = [];
  const atStart: number[] = [];
  const elsewhere: number[] = [];
  for (let at = 0; at < text.all.length; at++) {
    const hay = text.all[at] ?? '';
    if (!hay.includes(first) || !others.every((word) => hay.includes(word))) continue;
    if (startsWord(text.names[at] ?? '', first)) inName.push(at);
    else if (startsWord(hay, first)) atStart.push(at);
    else elsewhere.push(at);
  }
  return [...inName, ...atStart, ...elsewhere];
}
