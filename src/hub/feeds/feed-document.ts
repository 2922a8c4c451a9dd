import { calendarParts } from '../../domain/icalendar-text.ts';
import type { Activity } from '../../domain/activity.ts';
import type { FeedKind, Items } from '../../domain/feed.ts';
import { plain, type Text } from '../../domain/text.ts';
import { activitiesCatalogue } from '../../i18n/activities/catalogue.ts';
import { toLanguage } from '../../i18n/language.ts';
import { inSlices } from '../../mirror/in-slices.ts';
import { nativeFeed, type NativeFeed } from '../../mirror/native-feed.ts';
import { wordsIn } from '../../mirror/fragments/words.ts';
import { featureOf, markOf, outlineOf } from './feature.ts';
import { feedText, withRecords } from './feed-text.ts';
import { served, type Served } from './served.ts';

/** What the address of a list ends with. */
export const FORMS = ['json', 'geojson', 'ics'] as const;
export type Form = (typeof FORMS)[number];

/** A list as it is served. */
export interface FeedDocument {
  readonly json: Served;
  /** In another form, where it has that: made when it is first asked for. */
  readonly other: (form: Exclude<Form, 'json'>) => Promise<Served> | undefined;
}

/** Records of one kind, with what is known of them together. */
export type Listed = { [K in FeedKind]: { readonly kind: K; readonly items: readonly Items[K][] } }[FeedKind];

export interface About extends Pick<NativeFeed, 'publisher' | 'licence'> {
  readonly updated: string;
  /** When the hub took it in: what a publisher says of it may be any time. */
  readonly at: string;
  /** What the town is called in a calendar, in which language, and a page for what has none of its own. */
  readonly town: { readonly name: Text; readonly language: string | undefined; readonly page: string };
}

/** Writes a list down, once for all who ask. */
export async function feedDocument(listed: Listed, about: About): Promise<FeedDocument> {
  const feed = await nativeFeed<FeedKind>(listed.kind, listed.items, about);
  let map: Promise<Served> | undefined;
  let agenda: Promise<Served> | undefined;
  const toMap = async (placed: Placed) => served(await collectionOf(placed, feed), 'application/geo+json');
  const toAgenda = async (items: readonly Activity[]) => served(await calendarOf(items, about), 'text/calendar');
  return {
    json: await served(await feedText(feed), 'application/json'),
    other(form) {
      if (form === 'ics') return listed.kind === 'activities' ? (agenda ??= toAgenda(listed.items)) : undefined;
      return hasPlaces(listed) ? (map ??= toMap(listed)) : undefined;
    },
  };
}

/** A list in the form that is asked for; `undefined` where it has no such form. */
export const inForm = (document: FeedDocument, form: Form): Promise<Served> | Served | undefined =>
  form === 'json' ? document.json : document.other(form);

type Placed = Extract<Listed, { readonly kind: 'services' | 'activities' | 'areas' }>;

const hasPlaces = (listed: Listed): listed is Placed => ['services', 'activities', 'areas'].includes(listed.kind);

async function collectionOf({ kind, items }: Placed, feed: NativeFeed): Promise<string> {
  const geometries =
    kind === 'areas'
      ? items.map(outlineOf)
      : kind === 'services'
        ? items.map(({ location }) => markOf(location))
        : items.map(({ place }) => markOf(place ? [place] : []));
  const features = await inSlices(feed.items, (item, at) => JSON.stringify(featureOf(item, geometries[at])));
  return withRecords({ type: 'FeatureCollection' }, 'features', features);
}

async function calendarOf(items: readonly Activity[], { town, at }: About): Promise<string> {
  const lang = toLanguage(town.language);
  const { t } = await wordsIn(activitiesCatalogue, lang);
  const words = {
    cancelled: t('when.cancelled'),
    postponed: t('when.postponed'),
    moved: t('when.moved'),
    full: t('when.full'),
  };
  // The same list is the same text on every node.
  const file = { now: new Date(at), lang, name: plain(town.name, lang), url: town.page, words };
  return (await inSlices(calendarParts(items, file), (part) => part)).join('');
}
