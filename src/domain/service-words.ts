import { linesOf, type SearchWords } from './search.ts';
import type { Service } from './service.ts';
import { allForms } from './text.ts';

/** What of a service is searched. */
export function serviceWords(service: Service): SearchWords {
  const { category, needs, audiences, access, location, stops, bring } = service;
  let rest = '';
  for (const { place, street, name } of location) rest += linesOf(street, place, name);
  for (const { place } of stops) rest += linesOf(place);
  rest += linesOf(...bring, service.summary, service.organisation?.name, service.description, service.nextStep);
  return { name: allForms(service.name), rest, category, others: [...needs, ...audiences, ...access] };
}
