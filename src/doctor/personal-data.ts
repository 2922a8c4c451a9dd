import type { RowReport } from '../data/format.ts';
import { isFields, type Fields } from '../data/values/fields.ts';
import { fold } from '../domain/fold.ts';
import type { Contact } from '../domain/service.ts';
import { allForms, type Text } from '../domain/text.ts';

const DEEPEST = 6;

/** Where anybody has a mailbox of their own. */
const MAILBOXES =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|telenet|skynet|proximus|scarlet|pandora|belgacom|voo|gmx|protonmail|proton)\.(?:com|be|net|fr|nl|de|me|org|ch|co\.uk)$/i;
/** `jan.peeters`, `j.peeters2` */
const PERSON = /^([a-z]+)[._-]([a-z]+)\d{0,4}$/;
/** What stands in the address of a house or a club, and in that of nobody. */
const NOBODY = new Set(
  (
    'info contact vzw asbl ocmw ldc wzc okra kwb kvlv ferm samana neos gezinsbond ziekenzorg scouts chiro ksa klj kaj ' +
    'secretariaat secretaris voorzitter bestuur team redactie gemeente stad dorp wijk buurt buurtwerk buurthuis ' +
    'huis centrum dienstencentrum dienst school sport club bib jeugd jeugdhuis senioren zorg thuiszorg vrijwilligers ' +
    'repair cafe mail post onthaal aanmelden inschrijving inschrijvingen reservatie activiteiten welzijn balie praktijk ' +
    'dokter dr apotheek tandarts kine'
  ).split(' '),
);
/** Folded. */
const PRIVATE = /\b(?:priv(?:e|aat|ate|at)|thuis|persoonlijk|personal|personnel|home|domicile)\b/;
const NATIONAL_NUMBER = /(?<![\d+./-])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?![\d-])/g;

/** Says what in a record is about a person and belongs in no public list. `known`: the names of house and organisation. */
export function tellPersonalData(
  draft: Fields,
  { contact, known }: { readonly contact: Contact | undefined; readonly known: readonly (Text | undefined)[] },
  report: RowReport,
): void {
  contact?.email.forEach((address) => {
    if (isOfPerson(address, fold(known.map(allForms).join(' '))))
      report.advice('email.private', 'contact/email', address);
  });
  contact?.phone.forEach(({ number, label }) => {
    if (PRIVATE.test(fold(allForms(label)))) report.advice('phone.private', 'contact/phone', number);
  });
  for (const [path, text] of textsIn(draft, '', 0)) {
    const number = text.match(NATIONAL_NUMBER)?.find(isNationalNumber);
    if (number !== undefined) report.warning('person.number', path, `${number.slice(0, 2)}.••.••-•••.••`);
  }
}

/** An own mailbox, with a first and a last name before the @. */
function isOfPerson(address: string, known: string): boolean {
  if (!MAILBOXES.test(address)) return false;
  const [, first = '', last = ''] = PERSON.exec(fold(address.split('@', 1)[0] ?? '')) ?? [];
  return last !== '' && [first, last].every((part) => !NOBODY.has(part) && !(part.length > 2 && known.includes(part)));
}

/** The number of the Belgian national register: a day of birth, a rank, and 97 less the rest of the two by 97. */
function isNationalNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(4, 6)) > 31) return false;
  const check = Number(digits.slice(9));
  const before = digits.slice(0, 9);
  return [before, `2${before}`].some((number) => 97 - (Number(number) % 97) === check);
}

/** Every string in a record, with its path. */
function* textsIn(value: unknown, path: string, depth: number): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    if (value.length > 10) yield [path, value];
  } else if (depth < DEEPEST && (Array.isArray(value) || isFields(value))) {
    for (const [name, inner] of Object.entries(value)) {
      yield* textsIn(inner, path === '' ? name : `${path}/${name}`, depth + 1);
    }
  }
}
