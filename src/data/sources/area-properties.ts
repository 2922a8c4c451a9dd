import { areaCode } from '../../domain/area-code.ts';
import { fold } from '../../domain/fold.ts';
import type { AreaDraft } from '../native/areas.ts';
import { featureProperties, firstWords, isFields, listOf, wordsOf, type Fields } from './wire.ts';

/** What a file of borders says of one area besides its border. */
export interface AreaWords {
  readonly name: AreaDraft['name'] | undefined;
  /** What registers call it: a Belgian code where there is one. It tells all areas of the file apart. */
  readonly code: string | undefined;
  readonly type: AreaDraft['type'] | undefined;
  readonly municipality: string | undefined;
  readonly postcodes: string[];
}

/** A property, or the same in several languages: `NAME_DUT` and `NAME_FRE`. */
interface Property {
  readonly stem: string;
  readonly keys: readonly (readonly [key: string, lang: string | undefined])[];
  /** In how many ways it is filled in: a neighbourhood's own name in more than that of its town. */
  readonly distinct: number;
  /** Whether no two areas say the same. */
  readonly tellsApart: boolean;
}

const NAMED =
  /naam|name|^nom|nom$|^lib|descr|^label$|^tit(el|le)$|^gen$|alias|nm$|^tx|^t(sec|mun|nis)|^bezeichnung$|^l(qu|aroff)$/;
const PLAIN = /^(name|naam|nom|label|title|titel)$/;
const CODED =
  /code|nis|^refins$|^cd|^cs\d|insee|^(ags|ars|iris)$|schluessel|^c(qu|quinsee|arinsee)$|^plrid$|^lauid$|(nummer|nr)$|^(shn|id)$/;
const NO_NAME =
  /code|nummer|nr$|id$|schluessel|type|upper|short|display|url|user|iso|ascii|alt|old|official|source|cntr|country|land/;
const POSTCODE = /^(addr)?(postcodes?|postalcodes?|codepostal|codespostaux|plz|postnr|zip)$/;
/** Words for areas, the small ones first. */
const SIZES = [
  /sec|iris|^bu|buurt|^plr|quart|^lqu|nomqp|ortsteil|oteil|^stt|stadtteil|wijk|^wk|neighb|lsoa|^md|spatial/,
  /sub|nis6|deelgem|dorp|village|plaats/,
  /mun|gem|comm?|^gm|^lau|^gen$|^stad|city|ville|^mu/,
];
const MUNICIPAL = 2;
const BARE =
  /^(wijk|buurt(combinatie)?|sector|quartier|stadtteil|ortsteil|oteil|deelgemeente|gemeente|commune|gemeinde|dorp|municipality|neighbou?rhood|district)$/;
const LANGUAGES = new Map(
  'nl/nl dut/nl nld/nl fr/fr fre/fr fra/fr de/de ger/de deu/de en/en eng/en'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
);

const sizeOf = (stem: string): number => {
  const size = SIZES.findIndex((words) => words.test(stem));
  return size === -1 ? SIZES.length : size;
};

/**
 * Finds out which properties of a file of borders say what, by their words and by what tells the areas apart: registers write
 * the names of the town, the province and the country beside that of a neighbourhood.
 */
export function areaProperties(features: readonly unknown[]): (properties: Fields) => AreaWords {
  const all = propertiesOf(features.map(featureProperties));
  const isName = ({ stem }: Property) =>
    (NAMED.test(stem) || BARE.test(stem)) && (PLAIN.test(stem) || !NO_NAME.test(stem));
  const names = sorted(all.filter(isName));
  const codes = sorted(all.filter(({ stem, tellsApart }) => CODED.test(stem) && !POSTCODE.test(stem) && tellsApart));
  const postcodes = all.filter(({ stem }) => POSTCODE.test(stem)).flatMap(({ keys }) => keys.map(([key]) => key));
  return (properties) => {
    const own = names.find((property) => nameIn(property, properties) !== undefined);
    const town = names.find((each) => sizeOf(each.stem) === MUNICIPAL && each !== own && nameIn(each, properties));
    const written = codes.flatMap(({ keys }) => keys.flatMap(([key]) => firstWords(...listOf(properties[key])) ?? []));
    return {
      name: own && nameIn(own, properties),
      // Of a sector and the village around it the longest code.
      code: written.flatMap((code) => belgian(code) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? written[0],
      type: own && !PLAIN.test(own.stem) && sizeOf(own.stem) === MUNICIPAL ? 'municipality' : undefined,
      municipality: town && firstForm(nameIn(town, properties)),
      postcodes: [...new Set(postcodes.flatMap((key) => listOf(properties[key]).flatMap(postcodesIn)))],
    };
  };
}

const postcodesIn = (value: unknown): string[] => wordsOf(value)?.split(/[;,\s]+/) ?? [];

/** Whether some heading is that of the name of an area: "Wijknaam", "Deelgemeente". */
export const areOfAreas = (headings: readonly string[]): boolean =>
  headings
    .map((heading) => fold(heading).replace(/[^\p{L}\p{N}]+/gu, ''))
    .some((stem) => BARE.test(stem) || (NAMED.test(stem) && !NO_NAME.test(stem) && sizeOf(stem) < SIZES.length));

/** EuroBoundaryMap writes BE421004: country, region, and the NIS5 code; Eurostat BE_13003. */
const belgian = (code: string) => areaCode(code.replace(/^BE(\d|_)(?=\d{5}$)/, ''));

function propertiesOf(records: readonly Fields[]): Property[] {
  const found = new Map<string, { keys: Map<string, string | undefined>; values: Set<string>; filled: Set<Fields> }>();
  for (const record of records) {
    for (const key in record) {
      const value = fillingOf(record[key]);
      if (value === undefined) continue;
      const words = fold(key).split(/[^\p{L}\p{N}]+/u);
      const lang = words.length > 1 ? LANGUAGES.get(words.at(-1) ?? '') : undefined;
      const stem = (lang === undefined ? words : words.slice(0, -1)).join('');
      const property = found.get(stem) ?? { keys: new Map(), values: new Set(), filled: new Set() };
      found.set(stem, property);
      property.keys.set(key, lang);
      property.values.add(value);
      property.filled.add(record);
    }
  }
  return [...found].map(([stem, { keys, values, filled }]) => ({
    stem,
    keys: [...keys],
    distinct: values.size,
    tellsApart: values.size > filled.size * 0.9,
  }));
}

const fillingOf = (value: unknown): string | undefined =>
  isFields(value) ? firstForm(value) : firstWords(...listOf(value));

const firstForm = (value: unknown): string | undefined =>
  isFields(value) ? firstWords(value['nl'], ...Object.values(value)) : wordsOf(value);

/** What tells most areas apart, then a plain name, the smallest area, and `NAME_4` before `NAME_3`. */
const sorted = (properties: readonly Property[]): Property[] =>
  properties.toSorted(
    (a, b) =>
      b.distinct - a.distinct ||
      Number(PLAIN.test(b.stem)) - Number(PLAIN.test(a.stem)) ||
      // "Deelgemeente" may hold yes and no.
      Number(BARE.test(a.stem)) - Number(BARE.test(b.stem)) ||
      sizeOf(a.stem) - sizeOf(b.stem) ||
      (/^name\d$/.test(a.stem) ? b.stem.localeCompare(a.stem) : 0),
  );

function nameIn({ keys }: Property, properties: Fields): AreaDraft['name'] | undefined {
  const forms: Record<string, string> = {};
  for (const [key, lang = 'und'] of keys) {
    const value = properties[key];
    if (isFields(value)) {
      for (const [each, form] of Object.entries(value)) forms[each] = String(form);
      continue;
    }
    const words = firstWords(...listOf(value));
    if (words === undefined || !/\p{L}/u.test(words)) continue;
    // `Brussel#Bruxelles`, as the national map writes a town of two languages.
    const [first = '', second] = words.split('#');
    forms[second === undefined ? lang : 'nl'] = first;
    if (second !== undefined) forms['fr'] = second;
  }
  const values = new Set(Object.values(forms));
  if (values.size < 2) return [...values][0];
  const { und, ...others } = forms;
  return und !== undefined && Object.values(others).includes(und) ? others : forms;
}
