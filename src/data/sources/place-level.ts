import { areaCode } from '../../domain/area-code.ts';
import { fold } from '../../domain/fold.ts';
import type { Level } from '../../domain/indicator.ts';

// Statbel: 01000 is the country, 02000 to 04000 are the regions; 10000 and 20001 are provinces, 13000 is a district.
const NIS_REGION = /^(0[2-4]000|[1-9]0000|2000[12]|[1-9][1-8]000)$/;
const NIS_PLACE = /^[1-9][1-8]\d{3}/;
// NUTS 1 to 3, and ISO 3166-2. With letters only it could be a country in three letters.
const REGION_CODE = /^(BE[1-3]\d{0,2}|(NL|DE|FR|LU)[0-9A-Z]?\d{1,2}|BE-[A-Z]{3})$/;
const REGION_NAME =
  /^(vlaanderen|flanders|flandre|flandern|wallonie|wallonia|(vlaams|waals|brussels hoofdstedelijk) gewest|(flemish|walloon|brussels-capital) region|region (flamande|wallonne|de bruxelles-capitale|brussel-hauptstadt)|(flamische|wallonische) region)$|^(provincie|province|provinz|arrondissement) /;
// The Dutch office's own.
const DUTCH = /^(?:(GM)|WK|BU|(PV|LD|CR))\d+$/;
const MUNICIPALITY_NAME = /^(gemeente|stad|ville de|commune de) /;

const LANGUAGES = ['nl', 'en', 'fr', 'de'];
// Luxembourg is a province too.
const NEAR = ['BE', 'NL', 'FR', 'DE'];
const NO_COUNTRY = ['EU', 'EZ', 'UN'];
const displayed = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
const namesOf = (country: string) => displayed.map((names) => fold(names.of(country) ?? ''));
const NEAR_NAMES = new Set(NEAR.flatMap(namesOf));

/**
 * Whose figure it is, as far as a code (NIS, NUTS, ISO 3166) or a name says so for certain; a name may stand in the place of
 * the code. `undefined`: a place of another sort, or one that is not known here. Two letters with the name of something else
 * are no country: `CA` is California too.
 */
export function levelOf(code: string, name?: string): Level | undefined {
  const upper = code.trim().toUpperCase();
  if (upper === '01000' || /^NL0[01]$/.test(upper)) return 'country';
  const dutch = DUTCH.exec(upper);
  if (dutch) return dutch[1] ? 'municipality' : dutch[2] ? 'region' : 'area';
  if (NIS_REGION.test(upper) || REGION_CODE.test(upper)) return 'region';
  const nis = areaCode(upper);
  if (nis !== undefined) return NIS_PLACE.test(nis) ? (nis.length === 5 ? 'municipality' : 'area') : undefined;
  const said = fold(name ?? code).trim();
  if (NEAR_NAMES.has(said) || isCountry(upper, said)) return 'country';
  if (REGION_NAME.test(said)) return 'region';
  return MUNICIPALITY_NAME.test(said) ? 'municipality' : undefined;
}

function isCountry(code: string, said: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.includes(code) || !namesOf(code)[0]) return false;
  return said === code.toLowerCase() || namesOf(code).includes(said);
}
