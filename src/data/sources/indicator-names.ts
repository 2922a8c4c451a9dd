import { fold } from '../../domain/fold.ts';
import type { Level } from '../../domain/indicator.ts';

/**
 * The headings that people write above each part of a table of figures: Dutch, French, German and English, then those of
 * exports we met. Folded, without spaces.
 */
const NAMES = {
  level: 'geolevel niveau level gebiedsniveau gebiedstype geoniveau niveaugeographique ebene arealevel',
  period:
    'jaar jaren year years annee annees jahr jahre period periode periodes periods peiljaar meetjaar referentiejaar ' +
    'jaartal schooljaar anneescolaire schuljahr timeperiod perioden tijd time censusyear an tlista1 tlistq1 tlistm1',
  half: 'halfjaar semestre halbjahr semester',
  quarter: 'kwartaal trimestre quartal quarter',
  month: 'maand mois monat month',
  /** Days; a table of services has them too, so they are the time of a figure only where its value is beyond doubt. */
  date: 'datum date peildatum stichtag lastupdate updated',
  value: 'waarde value valeur wert obsvalue cijfer resultaat resultat result',
  indicator:
    'indicator indicatoren indicators indicateur indicateurs indikator indikatoren variabele variable indicatornaam naamindicator indicatorname kenngrosse ' +
    'kennzahl libelle statisticlabel measure indicatorvalue subjectdescriptor',
  id: 'indicatorid indicatorcode codeindicator variabelecode',
  theme: 'thema theme onderwerp sujet topic',
  unit: 'eenheid unit units unite einheit meeteenheid unitmeasure unitofmeasure',
  /** What its figures are to be taken times. */
  scale: 'scale unitmult unitmultiplier multiplier',
  n:
    'n respondenten aantalrespondenten respondents repondants befragte aantalantwoorden aantalbevraagden aantalingevuld ' +
    'steekproef nombrederepondants anzahlbefragte anzahlbefragten numberofrespondents samplesize',
  invited: 'uitgenodigd aantaluitgenodigd invited invites eingeladen bevraagd',
  margin: 'marge foutenmarge margin margedederreur fehlermarge',
  agefrom: 'leeftijdvan agefrom',
  ageto: 'leeftijdtot ageto',
  /** What a publisher marks a figure with, and whether it may be known. */
  flag: 'obsflag obsstatus flag flagcodes valueattribute',
  secrecy: 'confstatus obsconf',
  note: 'opmerking opmerkingen note remarque bemerkung voetnoot',
  question: 'vraag question frage',
  definition: 'definitie definition',
  source: 'bron source quelle',
  sourcetype:
    'brontype typebron soortbron sourcetype typesource typedesource typedelasource quellentyp quellenart artderquelle',
  /** Numbers that are no figures. */
  ignored:
    'id uuid objectid fid rowid nr nummer volgnummer x y lat lon lng latitude longitude breedtegraad lengtegraad ' +
    'postcode zip zipcode codepostal plz telefoon phone',
} as const;

export type Role = keyof typeof NAMES;

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role] as const)),
);

/** A heading without accents, spaces and signs: `Réf. NIS` and `ref_nis` are one. */
export const keyOf = (written: string): string =>
  fold(written)
    // Statbel says of each column what is in it: a code, a text, a date, a measure.
    .replace(/^(cd|tx|dt|ms)_/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

export const roleOf = (heading: string): Role | undefined => ROLES.get(keyOf(heading)) ?? inBoth(heading, roleOf);

/** What a heading says in two languages or words, where both say the same: `Commune - Gemeente`, `Wijk/buurt`. */
function inBoth<T>(heading: string, meaning: (part: string) => T | undefined): T | undefined {
  const [first = '', second, third] = heading.split(/\s[-–]\s|\s?[/,]\s?/);
  if (second === undefined || third !== undefined) return undefined;
  const [one, other] = [meaning(first), meaning(second)];
  return typeof one === 'object' || one === other ? other && one : undefined;
}

/** Headings above a number that say only how it counts, not what. */
const ONLY_UNIT =
  /^(aantal|nombre|anzahl|number|count|percentage|percent|procent|pourcentage|prozent|promille|score|totaal|total|gesamt|)$/;

export const saysWhat = (heading: string): boolean => roleOf(heading) !== 'value' && !ONLY_UNIT.test(keyOf(heading));

/** What a column says of the place of its row. */
export interface PlaceHeading {
  /** From near to far: 1 to 3 areas, `SOME_PLACE`, 5 municipality, 6 region, 7 country, `ONLY_A_NAME`. */
  readonly rank: number;
  readonly isCode: boolean;
}

/** A place of a level that nothing says. */
export const SOME_PLACE = 4;
/** A name that belongs to a code. */
export const ONLY_A_NAME = 8;

const CODE = '(code?|cd|nis|refnis|niscode|ins|nr|id)';
const NAME = '(naam|name|nom|nm|lib|labels?|value|descr(?:nl)?)';
const WORDS = [
  'buurt|bu|statistischesector|statsec|sector|secteurstatistique|neighbou?rhood',
  'wijk|wk|wijkenenbuurt|quartier|stadtteil|ortsteil|viertel|dorp|village',
  'deelgemeente|stadsdeel|stadtbezirk|bezirk|stadtgebiet|district',
  'gebied|gebiet|area|refarea|place|plaats|locatie|location|lieu|ort|zone|geo(?:graphy)?|territoire|territory|regio',
  'gemeente|gm|gkz|ags|bfs|commune|gemeinde|munty|municipality|municipalite|stad|stadt|ville|city|lad\\d*|(?:local)?authority',
  'provincie|province|provinz|prov|gewest|region|rgn|arrondissement|kreis|landkreis|kanton|canton|departement',
  'land|pays|country',
].map((words) => new RegExp(`^(?:${CODE}|${NAME})?(?:du|de|dela|van)?(?:${words})(?:en|n|s)?(?:${CODE}|${NAME}|nl)?$`));
const ONLY_CODE =
  /^(codegeographique|refnis|nis|niscode|codenis|ins|codeins|insee|codeinsee|nuts|code|geocode|geoitem|gwbcode)$/;
const ONLY_NAME = /^(libellegeographique|naam|name|nom|bezeichnung|placename|plaatsnaam|refnisnl|descrnl|entite)$/;
const A_CODE =
  /(?:^|[^\p{L}])(?:cd|nr|id|num|refnis|nis|ins|insee|bfs|ags|gkz)(?:[^\p{L}]|$)|code(?:[^\p{L}]|$)|nummer$/u;

/** A heading above numbers that only tell things apart: `CD_SEX`, `Gemeindenummer`, `BFS`. */
export const isCodeHeading = (heading: string): boolean => A_CODE.test(fold(heading));

export function placeHeading(heading: string): PlaceHeading | undefined {
  const key = keyOf(heading);
  if (ONLY_CODE.test(key)) return { rank: SOME_PLACE, isCode: true };
  if (ONLY_NAME.test(key)) return { rank: ONLY_A_NAME, isCode: false };
  for (const [at, words] of WORDS.entries()) {
    const found = words.exec(key);
    if (found)
      return { rank: at + 1, isCode: (found[1] ?? found[3]) !== undefined || /^cd_|^(?:gkz|ags|bfs)$/i.test(heading) };
  }
  return inBoth(heading, placeHeading);
}

export const levelOfRank = (rank: number): Level | undefined =>
  rank < SOME_PLACE ? 'area' : ({ 5: 'municipality', 6: 'region', 7: 'country' } as const)[rank];

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [
    /wijk|buurt|deelgem|stadsdeel|stadtbez|statsec|sector|secteur|sectie|section|quartier|ortsteil|stadtteil|viertel|neighb|dorp|village|ggw|area/,
    'area',
  ],
  [/gemeen|municip|commune|gemeind|^sta[dt]|ville|city|lau/, 'municipality'],
  [/provin|gewest|regi|arrond|vlaand|flan|wallon|eerstelijn|^elz|nuts/, 'region'],
  [/land$|belg|country|pays|nation/, 'country'],
];

/** What a source calls a level: `gemeente2018`, `Wijken`, `commune`. */
export function levelNamed(written: string): Level | undefined {
  const words = fold(written);
  return LEVELS.find(([names]) => names.test(words))?.[1];
}
