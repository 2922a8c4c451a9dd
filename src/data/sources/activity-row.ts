import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import type { Cells } from '../table/cells.ts';
import { toFlag } from '../table/flags.ts';
import { pair, positionIn } from '../table/position.ts';
import { splitAddress, type AddressLine } from '../values/address-line.ts';
import { withScheme } from '../values/bare-address.ts';
import { compact } from '../values/compact.ts';
import { isFields } from '../values/fields.ts';
import { placeLine } from '../values/place-line.ts';
import type { ActivityField } from './activity-columns.ts';
import { toWhen, type DaysAround } from './activity-when.ts';

type ActivityCells = Cells<ActivityField>;
type Named = Pick<ActivityDraft, 'id' | 'title'>;

/** What one row says of an activity, in the words of a native feed; of a series with two parts a day each is one. */
export function readActivityRow(
  cells: ActivityCells,
  named: Named,
  report: RowReport,
  around: DaysAround,
): ActivityDraft[] {
  const { again = [], ...when } = toWhen(cells, report, around);
  const draft = compact<ActivityDraft>({
    ...named,
    ...when,
    ...toStatus(cells, report),
    category: some(cells.list('category', /[;,|\n]/).filter((word) => !NO_SORT.test(word))),
    summary: cells.text('summary'),
    description: cells.text('description'),
    hours: cells.first('hours'),
    place: toPlace(cells),
    organiser: cells.first('organiser'),
    price: cells.first('price'),
    registration: toRegistration(cells),
    contact: toContact(cells, report),
    url: cells.all('url').map(withScheme)[0],
    area: cells.first('area'),
  });
  return [draft, ...again.map((span, at) => ({ ...draft, id: `${named.id}-${at + 2}`, ...span }))];
}

/** Every activity is one. */
const NO_SORT =
  /^(?:events?|[ée]v[ée]nement|veranstaltung|activit(?:eit|y|[ée])|physical|occurrence|singleInstance|seriesMaster)$/i;

const CANCELLED = /afgelast|geannuleerd|niet (door|plaats)|nicht statt|pas lieu|annul|cancel|abgesagt/i;
const POSTPONED = /uitgesteld|report|postponed|verschoben/i;
const FULL = /vol(zet|geboekt)|complet|\bfull\b|ausgebucht/i;
/** It goes on, or there is room. */
const PLANNED =
  /^true$|gaat door|vindt plaats|\bplaatsen|te spelen|gepland|bevestigd|definitief|^ok\b|^open\b|\bvrij\b|maintenu|confirm|pr[eé]vu|findet statt|best[aä]tigt|geplant|\bfrei\b|planned|scheduled|available|\blive\b|[aà] ?venir|upcoming|^pass[eé]|past|publi|veröff|acti[ev]|aktiv/i;

/** Before or behind a title: `AFGELAST: Bal`, `Quiz (volzet)`. */
const OFF =
  '(?:afgelast|geannuleerd|uitgesteld|volzet|annulée?|reportée?|complet|abgesagt|verschoben|ausgebucht|cancell?ed|postponed)';
const STAMPED = new RegExp(String.raw`^[(*!]*${OFF}(?=[)*!]|\s*[:–-])|(?<=[-–(*!:]\s*)${OFF}[)*!.]*$`, 'i');
/** What a remark begins with; not what would be so in the rain, nor until when somebody may cancel. */
const NEWS = new RegExp(
  String.raw`^\P{L}*(?:(?:\p{L}+ ){0,2}(?:is|werd|est|ist|wurde) )?` +
    String.raw`(?:${OFF}|(?:gaat|vindt) niet (?:door|plaats)|n.a(?:ura)? pas lieu|findet nicht statt)(?!\p{L})` +
    String.raw`(?!.*\b(?:bij|indien|als|wanneer|tenzij|si|sauf|en cas|bei|wenn|falls|if|unless|in case)\b)`,
  'iu',
);
const newsIn = (remark: string): string[] =>
  remark.split(/[.!?;\n]/).flatMap((sentence) => NEWS.exec(sentence)?.[0] ?? []);

function toStatus(cells: ActivityCells, report: RowReport): { status?: 'cancelled' | 'postponed'; full?: true } {
  const isCancelled = cells.flag('cancelled');
  const read = (['status', 'cancelled'] as const).map((field) => {
    const words = (field === 'cancelled' && isCancelled !== undefined ? undefined : cells.first(field)) ?? '';
    if (words && ![CANCELLED, POSTPONED, FULL, PLANNED].some((known) => known.test(words)))
      report.warning('status.unreadable', field, words);
    return words;
  });
  // Remarks are shown to nobody, but that it is off is.
  const words = [...read, ...cells.all('remark').flatMap(newsIn), STAMPED.exec(cells.first('title') ?? '')].join('\n');
  const status = isCancelled || CANCELLED.test(words) ? 'cancelled' : POSTPONED.test(words) ? 'postponed' : undefined;
  return { ...(status && { status }), ...(FULL.test(words) && { full: true }) };
}

function positionOf(cells: ActivityCells): { lat?: number; lon?: number } {
  const inCell = [...cells.raw('point'), ...cells.raw('place').filter(isFields)].map(positionIn);
  const found = pair(cells.first('lat'), cells.first('lon')) ?? inCell.find((each) => each !== undefined);
  return found ? { lat: found.y, lon: found.x } : {};
}

/** "Kerkstraat 5, 2490 Balen" under one heading, with the postcode perhaps once more under another. */
function addressOf(cells: ActivityCells): AddressLine {
  const [street = '', postcode, place] = [cells.first('street'), cells.first('postcode'), cells.first('city')];
  const line = splitAddress(street);
  const isWhole = line.postcode !== undefined && (postcode ?? line.postcode) === line.postcode;
  return isWhole ? { ...line, place: place ?? line.place } : { street: street || undefined, postcode, place };
}

function toPlace(cells: ActivityCells): ActivityDraft['place'] {
  const name = cells.text('place');
  const own = compact<Exclude<NonNullable<ActivityDraft['place']>, string>>({
    ...addressOf(cells),
    ...positionOf(cells),
  });
  const place = { ...(typeof name === 'string' ? placeLine(name) : name && { name }), ...own };
  return Object.keys(place).length > 0 ? place : undefined;
}

/** Characters of a cell for anything. */
const LONGEST = 1000;

/** A telephone number among other words: a day has fewer figures. */
const phoneIn = (words: string): string | undefined =>
  words.match(/[+0][\d ./()-]{7,20}\d/g)?.find((each) => each.replace(/\D/g, '').length > 8);
const mailIn = (words: string): string | undefined => /[^\s@,;<(]{1,64}@[^\s@,;>)]{1,200}/.exec(words)?.[0];

/** A cell for both may hold a name too, which is nobody's business. */
function toContact(cells: ActivityCells, report: RowReport): ActivityDraft['contact'] {
  const both = cells.first('contact')?.slice(0, LONGEST) ?? '';
  const phone = cells.first('phone') ?? phoneIn(both);
  const email = cells.first('email') ?? mailIn(both);
  if (both && !phone && !email) report.warning('contact.shape', 'contact', both);
  return phone || email ? compact<NonNullable<ActivityDraft['contact']>>({ phone, email }) : undefined;
}

/** "Ja" is by the telephone or the mail that the row gives. */
function toRegistration(cells: ActivityCells): ActivityDraft['registration'] {
  const words = cells.first('registration');
  // A telephone number is a number too.
  const is = /\d/.test(words ?? '') ? undefined : toFlag(words);
  const said = words?.slice(0, LONGEST) ?? '';
  if (is === false || NOT_NEEDED.test(said)) return 'none';
  if (is) return cells.first('phone') ?? cells.first('email');
  return (/https?:|www\./i.test(said) ? undefined : (mailIn(said) ?? phoneIn(said))) ?? (words && withScheme(words));
}

const NOT_NEEDED =
  /\b(?:niet|geen|pas|sans|nicht|keine|not?|without)\b.*(?:nodig|vereist|inschrijving|n[eé]cessaire|inscription|n[oö]tig|erforderlich|anmeldung|need|requir|registration|booking)/i;

const some = (list: string[]): string[] | undefined => (list.length > 0 ? list : undefined);
