import type { ActivityDraft } from '../native/activities.ts';
import { splitAddress } from '../values/address-line.ts';
import { linkOf, termsIn, whereabouts, wordsIn } from './schema-members.ts';
import { typesOf } from './schema-types.ts';
import { isFields, listOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** More are not the places of one event. */
const MOST = 50;

/** The first place where you can go, and whether it can be followed from home. */
export function whereOf(event: Fields, base: string): Pick<ActivityDraft, 'place' | 'online'> {
  const mode = termsIn(event['eventAttendanceMode']);
  const isMixed = mode.includes('MixedEvent');
  const isAway = !isMixed && (mode.includes('OnlineEvent') || termsIn(event['eventStatus']).includes('MovedOnline'));
  const places: unknown[] = [];
  let isOnline = isMixed || isAway;
  let link: string | undefined;
  for (const each of [event['location'], event['virtualLocation']].flatMap((where) => listOf(where).slice(0, MOST))) {
    const url = isFields(each) ? wordsOf(each['url']) : wordsOf(each);
    if (isFields(each) ? !typesOf(each).includes('VirtualLocation') : !webUrl(url ?? '')) places.push(each);
    else {
      isOnline = true;
      link ??= linkOf(url, base);
    }
  }
  return {
    place: isAway ? undefined : places.map(placeOf).find((place) => place !== undefined),
    online: isOnline ? (link === undefined ? true : { url: link }) : undefined,
  };
}

/** Some systems fill in what they have. */
const POSITION = /^-?\d+\.\d+, ?-?\d+\.\d+$/;

function placeOf(location: unknown): ActivityDraft['place'] {
  if (!isFields(location)) {
    const line = wordsOf(location);
    const address = splitAddress(line ?? '');
    return address.postcode === undefined ? line && { name: line } : address;
  }
  const words = wordsIn(location['name']);
  const name = typeof words === 'string' && POSITION.test(words) ? undefined : words;
  // A PostalAddress is written where a place should be.
  const isAddress = location['address'] === undefined && location['streetAddress'] !== undefined;
  const place = whereabouts(isAddress ? { ...location, address: location } : location);
  const isSomewhere = Object.values(place).some((value) => value !== undefined);
  return name === undefined && !isSomewhere ? undefined : { name, ...place };
}
