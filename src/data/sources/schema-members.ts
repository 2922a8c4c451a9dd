import { plainText } from '../../domain/markup.ts';
import { splitAddress } from '../values/address-line.ts';
import { amountOf, fieldsOf, firstWords, isFields, listOf, objectsOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** `@id`, `identifier`; relative ones belong to the page, `base`. */
export function idOf(node: Fields, base: string): string | undefined {
  const own = wordsOf(node['@id']);
  if (own !== undefined) return webUrl(own, webUrl(base)?.href)?.href ?? own;
  const [identifier] = listOf(node['identifier']);
  const value = isFields(identifier) ? amountOf(identifier['value']) : amountOf(identifier);
  return value === undefined ? undefined : String(value);
}

type Texts = string | Record<string, string> | undefined;

export const wordsIn = (value: unknown): Texts => textsIn(value, plainText);

/** More and longer than anything that is shown. Many records may share one, which must not cost its length each time. */
const MOST = 100;
const LONGEST = 40_000;

/** A string, `{@value, @language}`, or a list of those. */
export function textsIn(value: unknown, clean: (text: string) => string): Texts {
  let first: string | undefined;
  const forms: Record<string, string> = {};
  for (const each of listOf(value).slice(0, MOST)) {
    const words = isFields(each) ? wordsOf(each['@value']) : wordsOf(each);
    if (words === undefined) continue;
    const lang = isFields(each) ? wordsOf(each['@language']) : undefined;
    const text = clean(words.slice(0, LONGEST));
    if (lang === undefined) first ??= text;
    else forms[lang] = text;
  }
  return Object.keys(forms).length > 0 ? forms : first;
}

/** Values of a list of schema.org's own, such as `https://schema.org/SoldOut`, also as `{"@id": …}`. */
export const termsIn = (value: unknown): string =>
  listOf(value)
    .slice(0, MOST)
    .flatMap((each) => wordsOf(isFields(each) ? each['@id'] : each) ?? [])
    .join(' ');

/** A link as an absolute one; what is none stays for the engine to refuse. */
export const linkOf = (link: string | undefined, base: string): string | undefined =>
  link === undefined ? undefined : (webUrl(link, webUrl(base)?.href)?.href ?? link);

/** Address and position of a place, or of what contains it; 0,0 is how systems write "unknown". */
export function whereabouts(place: Fields) {
  const [container] = objectsOf(place['containedInPlace']);
  const [address] = listOf(place['address'] ?? container?.['address']);
  const [geo = place] = [place, container].flatMap((each) => objectsOf(each?.['geo']));
  const point = { lat: amountOf(geo['latitude']), lon: amountOf(geo['longitude']) };
  return { ...addressOf(address), ...((Number(point.lat) !== 0 || Number(point.lon) !== 0) && point) };
}

/** `PostalAddress`, or an address on one line. */
export function addressOf(value: unknown) {
  if (!isFields(value)) return splitAddress(wordsOf(value) ?? '');
  // ", Long Eaton": the name of the building was left out.
  const street = wordsOf(value['streetAddress'])?.replace(/^[\s,]+/, '');
  const postcode = wordsOf(value['postalCode']);
  const line = splitAddress(street ?? '');
  return {
    // "Dorp 3, 2490 Balen" where the postcode has a field of its own.
    street: postcode !== undefined && line.postcode === postcode ? line.street : street,
    postcode,
    place: firstWords(value['addressLocality'], fieldsOf(value['addressLocality'])['name']),
  };
}

/** Features that are there; one that says `false` is told as not being there. */
export function amenitiesOf(node: Fields): string[] {
  return objectsOf(listOf(node['amenityFeature']).slice(0, MOST)).flatMap(({ name, value }) => {
    const absent = value === false || /^(false|no|nee|non|0)$/i.test(wordsOf(value) ?? '');
    return absent ? [] : (wordsOf(name) ?? []);
  });
}

export function imageOf(value: unknown, base: string): { src: string; alt: string | undefined } | undefined {
  const [image] = listOf(value);
  const { url, contentUrl, caption } = fieldsOf(image);
  const src = linkOf(firstWords(image, contentUrl, url), base);
  return src === undefined ? undefined : { src, alt: wordsOf(caption) };
}
