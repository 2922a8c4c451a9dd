import { set } from '../day-words.ts';
import { cellText } from '../table/cells.ts';
import type { Column, Columns } from '../table/columns.ts';
import { FIELDS, type Field } from '../table/field-names.ts';
import { keyOf, toHeading } from '../table/headings.ts';

/** Words in a longer heading that say what stands below it: "N° de téléphone fixe", `arc_adresse`, "Commune du lieu de visite". */
const SAID: readonly (readonly [field: Field, says: RegExp])[] = [
  ['contact.phone', /\b(?:tel|telefoon|telephone|telefon|phone)(?:nummer|nr)?\b/],
  ['contact.email', /\b(?:e ?mail(?:adres(?:se)?)?|courriel)\b/],
  ['location.postcode', /\b(?:code postal|postcode|plz|postleitzahl)\b/],
  ['location.place', /^(?:commune|gemeente|ville|ort|city|town)\b|^address place$/],
  ['location.street', /\b(?:adres|adresse|address|anschrift|localisation)\b/],
  ['hours', /^(?:openingsuren|openingstijden|horaires|o(?:e)?ffnungszeiten|opening (?:hours|times))\b/],
  ['languages', /^(?:langues|talen|sprachen|languages)\b/],
  [
    'category',
    /^(?:type|typ|art|soort|categorie|kategorie) (?:de?|du|of|van|der|des) |^(?:schul|einrichtungs)(?:form|art|typ)$/,
  ],
];
/** Before a part of it: `ADR_VOIE`, `address_city`. */
const ADDRESS = /^(?:adr|addr|adres|adresse|address)$/;

/** Words beside them that say that it is something else. */
const OTHER =
  /\b(?:code|id|insee|nis|nr|type|fax|web|site|url|ip|photo|foto|livraison|facturation|naissance|precision)\b/;
/** All that may stand beside them: of any other word nobody knows whether it is that of a person. */
const NEUTRAL = set(
  'a arc au aux d de des du der die das en et het l la le les n no nr num of the und van voor von numero nummer number tel telefoon telephone telefon phone ' +
    'telefoonnummer telefoonnr telefonnummer telefonnr phonenumber fix fixe mobile mobil e mail email mailadres emailadres emailadresse courriel ' +
    'adres adresse address anschrift localisation partie temp code postal postcode plz postleitzahl ' +
    'commune gemeente ville stadt city town ort visite accueil onthaal standard general generale algemeen algemene allgemein ' +
    'principal principale public publique ligne main office bureau kantoor organisation organization organisatie structure ' +
    'mairie services dienstverlening lieux type typ art soort categorie kategorie form schulform schulart einrichtungsart ' +
    'einrichtungsform offre aanbod angebot activite activites activiteit distribution',
);
/** A sort of place; Dutch and Germans write other words before it, in one. */
const PLACE =
  /^(?:ecole|college|lycee|museum|musee|eglise|shop|magasin|boutique|marche|salle|club|centre|center|batiment|building|location|lieu|place|site|object|point|station|park|pharmacie|cabinet|hopital|institution|etablissement|equipement|service|monument|toilettes?)s?$|(?:schule|school|kita|kindergarten|kerk|kirche|winkel|laden|markt|sporthalle?|turnhalle|zaal|verein|centrum|zentrum|gebouw|gebaude|standort|standplaats|locatie|objekt|speelplein|spielplatz|bibliotheek|apotheek|apotheke|ziekenhuis|instelling|einrichtung|voorziening|dienst|loket|container|automaat)(?:s|n|en)?$/;
const isNeutral = (word: string) => NEUTRAL.has(word) || PLACE.test(word) || /^\d$/.test(word);

/** A list of people: what stands beside their birthdays and accounts is theirs, whatever it is called. */
const PEOPLE =
  /geboort|geboren|geburt|naissance|birth|voorna(?:am|men)|prenom|vorname|firstname|familienaam|achternaam|nachname|surname|lastname|rijksregist|^bsn$|iban$/;

/** Of these there may be several: the first that says something counts. */
const STREET = 'location.street';

/** What is looked at of a table to see which column is its name. */
const ROWS = 300;

interface Row {
  readonly cells: readonly unknown[];
}

/** `guessed`: the heading of the column that nobody calls a name. `areOfPeople`: each row is somebody. */
export type GuessedColumns = Columns & { readonly guessed?: string; readonly areOfPeople?: boolean };

/** The columns with those that are known by a word in their heading; and, where nothing is called a name, by what stands in them. */
export function withGuesses(
  columns: Columns,
  headings: readonly string[],
  rows: readonly Row[],
  taken: readonly number[],
  placed: boolean,
): GuessedColumns {
  const ofPeople = headings.map((heading) => keyOf(toHeading(heading))).filter((key) => PEOPLE.test(key));
  // A doctor has a first name and an address; a birthday is of nobody that residents look for.
  if (ofPeople.length > 0) {
    const [isPlaced, isReached] = [[STREET], ['contact.phone', 'contact.email']].map((fields) =>
      fields.some((field) => columns.of.has(field as Field)),
    );
    const isOfBirth = ofPeople.some((key) => !/na(?:am|me)?n?$|nom$/.test(key));
    const areOfPeople = isOfBirth ? isPlaced || isReached : isReached && !isPlaced;
    return { ...columns, areOfPeople };
  }
  const of = new Map(columns.of);
  let rest = columns.rest;
  const claim = (field: Field, at: number) => {
    of.set(field, [...(of.get(field) ?? []), { at, heading: headings[at] ?? '' }]);
    rest = rest.filter((each) => each !== at);
  };
  for (const at of rest) {
    const field = taken.includes(at) ? undefined : fieldSaid(headings[at] ?? '');
    if (!field || (columns.of.has(field) && field !== STREET)) continue;
    if (field !== STREET || wordsAt(rows, at).some((words) => /\p{L}{2}/u.test(words))) claim(field, at);
  }
  const isSomewhere = (placed || of.has('location.street')) && !of.has('row.ignored');
  const [own] = of.get('name') ?? [];
  // A name of many is not theirs: "Träger: staatlich".
  const isOf = own !== undefined && fieldOf(own) === 'organisation.name';
  if (!isSomewhere || (own ? !isOf || share(rows, own.at) > SAME : placed && of.has('category')))
    return { ...columns, of, rest };
  const free = [
    ...(of.has('organisation.name') ? [] : (of.get('location.name') ?? [])).map(({ at }) => at),
    ...rest.filter((at) => !taken.includes(at) && isOfAPlace(headings[at] ?? '')),
  ];
  const name = nameAmong(free, rows);
  if (name === undefined) return { ...columns, of, rest };
  of.delete('name');
  if ((of.get('location.name') ?? []).some(({ at }) => at === name)) of.delete('location.name');
  if (own) of.set('organisation.name', [own]);
  claim('name', name);
  return { ...columns, of, rest, guessed: headings[name] ?? '' };
}

function fieldSaid(written: string): Field | undefined {
  const { words } = toHeading(written.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const text = words.join(' ');
  const [first = '', ...others] = words;
  const part = ADDRESS.test(first) ? FIELDS.get(others.join('').replace(/^num$/, 'nr'))?.[0] : undefined;
  if (part?.startsWith('location.')) return part;
  const [field] = SAID.find(([, says]) => says.test(text)) ?? [];
  // Of an address in parts, the street is known by name.
  const isOther =
    (field !== 'category' && OTHER.test(text.replace('code postal', ''))) ||
    (field === STREET && written.includes('.'));
  return isOther || !(OF_NOBODY.test(field ?? '') || words.every(isNeutral)) ? undefined : field;
}

const fieldOf = ({ heading }: Column) => FIELDS.get(keyOf(toHeading(heading)))?.[0];

/** Hours and languages are those of the place. */
const OF_NOBODY = /^(?:hours|languages)$/;

/** A sort of place, and not which sort: nobody said that residents may have what any other words are written above. */
function isOfAPlace(heading: string): boolean {
  const { words } = toHeading(heading);
  return (
    words.some((word) => PLACE.test(word)) && words.every(isNeutral) && !/^(?:type|typ|art|soort)$/.test(words[0] ?? '')
  );
}

/** Nearly each has its own. */
const SAME = 0.9;
const wordsAt = (rows: readonly Row[], at: number) =>
  rows.slice(0, ROWS).flatMap(({ cells }) => cellText(cells[at]) || []);
const shareOf = (words: readonly string[]) => new Set(words).size / words.length;
const share = (rows: readonly Row[], at: number) => shareOf(wordsAt(rows, at));

/** Words, and not an address of the web, a code or a story. */
const isName = (text: string) => text.length <= 80 && /\p{L}{3}/u.test(text) && !/^\S*[\d_@]\S*$|^\w+:\/\//.test(text);

/** The first column in which nearly each row has words of its own; else the one where most have. */
function nameAmong(places: readonly number[], rows: readonly Row[]): number | undefined {
  let best: { at: number; share: number } | undefined;
  for (const at of places) {
    const words = wordsAt(rows, at);
    if (words.length < Math.min(rows.length, ROWS) * 0.8 || words.filter(isName).length < words.length * SAME) continue;
    const own = shareOf(words);
    if (own >= SAME) return at;
    if (own >= 0.5 && own > (best?.share ?? 0)) best = { at, share: own };
  }
  return best?.at;
}
