import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { LIMITS } from '../values/clean-text.ts';
import { isShort, joined, orNothing, plainTexts, textsOf, titled, type Texts } from './ipdc-text.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { allWordsOf, firstWords, listOf, numberOf, objectsOf, wordsOf, type Fields } from './wire.ts';

/**
 * A service of the Flemish product catalogue. A short field takes a text only where it fits in whole; longer ones stand in
 * the description, with their titles.
 */
export function ipdcService(row: Fields, report: RowReport): ServiceDraft | undefined {
  const id = firstWords(row['isVersionOf'], row['@id']);
  if (id === undefined) return void report.error('id.missing', 'isVersionOf', row['isVersionOf']);
  const name = orNothing(plainTexts(row['naam']));
  if (name === undefined) return void report.error('name.missing', 'naam', row['naam']);
  const intro = plainTexts(row['beschrijving']);
  const [conditions, steps, costs] = [ordered(row['voorwaarden']), ordered(row['procedures']), ordered(row['kosten'])];
  const evidence = conditions.flatMap(({ bewijs }) => objectsOf(bewijs));
  const eligibility = fitting(conditions);
  const nextStep = fitting(steps);
  const cost = fitting(costs);
  const description = joined(
    [
      isShort(intro, LIMITS.short) ? {} : textsOf(row['beschrijving']),
      textsOf(row['verdereBeschrijving']),
      ...(eligibility ? [] : conditions.map(titled)),
      ...(nextStep ? [] : steps.map(titled)),
      ...(cost ? [] : costs.map(titled)),
      textsOf(row['uitzonderingen']),
    ],
    '\n',
  );
  const points = ordered(row['contactgegevens']);
  const product = wordsOf(row['productnummer']);
  return {
    id,
    name,
    category: categoriesOf(row),
    kind: 'formal',
    summary: orNothing(intro),
    description: orNothing(description),
    contact: contactOf(points, row),
    location: points.flatMap(({ adres }) => objectsOf(adres).map(addressOf)),
    hours: hoursOf(points),
    cost: cost && { text: cost },
    eligibility,
    nextStep,
    bring: evidence.map((each) => fitting([each]) ?? plainTexts(each['naam'])),
    languages: spokenLanguages(allWordsOf(row['talen']).map(lastPart)),
    area: areasOf(row),
    ...(product !== undefined && { externalId: { scheme: 'ipdc', id: product } }),
    updated: firstWords(row['laatstGewijzigd'], row['generatedAtTime']),
  };
}

const ordered = (value: unknown): readonly Fields[] =>
  objectsOf(value).toSorted((a, b) => (numberOf(a['order']) ?? 0) - (numberOf(b['order']) ?? 0));

function fitting(parts: readonly Fields[]): Texts | undefined {
  const texts = joined(
    parts.map(({ beschrijving }) => plainTexts(beschrijving)),
    '\n',
  );
  return isShort(texts, LIMITS.short) ? orNothing(texts) : undefined;
}

const lastPart = (iri: string) => iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);

/** `WelzijnGezondheid` → "Welzijn Gezondheid". */
const categoriesOf = ({ themas, type }: Fields): string[] =>
  [...allWordsOf(themas), ...allWordsOf(type)].map((word) => lastPart(word).replace(/(?<=[a-z])(?=[A-Z])/g, ' '));

function contactOf(points: readonly Fields[], { websites }: Fields): ServiceDraft['contact'] {
  const [first] = ordered(websites);
  return {
    phone: points.flatMap(({ telefoonnummer }) => allWordsOf(telefoonnummer)),
    email: points.flatMap(({ email }) => allWordsOf(email)),
    url: firstWords(...points.flatMap(({ url }) => listOf(url)), ...listOf(first?.['url']), ...points.map(hoursLink)),
  };
}

function addressOf({ straatnaam, huisnummer, busnummer, postcode, gemeentenaam }: Fields) {
  const box = wordsOf(busnummer);
  const parts = [inDutch(straatnaam), wordsOf(huisnummer), box === undefined ? undefined : `bus ${box}`];
  return {
    street: parts.filter((part) => part !== undefined).join(' ') || undefined,
    postcode: wordsOf(postcode),
    place: inDutch(gemeentenaam),
  };
}

function inDutch(value: unknown): string | undefined {
  const texts = plainTexts(value);
  return texts['nl'] ?? Object.values(texts)[0];
}

/** A link to the hours is written where the hours are. */
const hoursLink = ({ openingsuren }: Fields): string | undefined =>
  /^https?:\S+$/.exec(wordsOf(openingsuren) ?? '')?.[0];

/** Several desks with hours of their own are told in words, one line each. */
function hoursOf(points: readonly Fields[]): ServiceDraft['hours'] {
  const lines = new Set(points.flatMap((point) => (hoursLink(point) ? [] : (wordsOf(point['openingsuren']) ?? []))));
  const [only] = lines;
  return lines.size > 1 ? { weekly: [], text: [...lines].join('\n') } : only;
}

const LAU = /^BE\d{3}(\d{5})$/;

/** `BE23444021` is the region BE234 and the municipality 44021; the region alone is no area of ours. */
function areasOf({ geografischToepassingsgebieden: areas }: Fields): string[] {
  return allWordsOf(areas).flatMap((area) => LAU.exec(lastPart(area))?.[1] ?? []);
}

export const isArchived = ({ gearchiveerd }: Fields): boolean => gearchiveerd === true || gearchiveerd === 'true';

/** Milliseconds; the newest version of a service is the one that counts. */
export const madeAt = ({ generatedAtTime }: Fields): number => Date.parse(wordsOf(generatedAtTime) ?? '') || 0;
