import { Hono, type Context } from 'hono';
import { inSlices } from '../../mirror/in-slices.ts';
import { featureOf } from '../feeds/feature.ts';
import { withRecords } from '../feeds/feed-text.ts';
import type { Hub, HubEnv } from '../hub.ts';
import { problem } from '../problem.ts';
import { indexOf, isFindable, type Findable, type FoundItem } from './item-index.ts';
import { cursorAfter, readQuery, rounded, townIn } from './item-query.ts';
import { openToAll, tagged } from './open-to-all.ts';

/** Of `/v1/items`. */
export const QUERY = ['m', 'kind', 'bbox', 'from', 'to', 'category', 'q', 'limit', 'cursor'] as const;

/** The kinds of list in which records can be looked for. */
export const FINDABLE: readonly Findable['kind'][] = ['services', 'activities'];

/** `GET /v1/items?m=&kind=&…`: the records of a list that are somewhere, on some day, of some kind; GeoJSON by `Accept`. */
export function itemRoutes(hub: Hub): Hono<HubEnv> {
  const { feeds, settings } = hub;
  const routes = new Hono<HubEnv>();
  routes.use('/v1/items', openToAll(hub), tagged);
  routes.get('/v1/items', async (c) => {
    const read = readQuery(c.req.query(), QUERY);
    if ('wrong' in read) return problem(c, 'query.wrong', {}, { parameter: read.wrong });
    const town = townIn(settings.towns, c.req.query('m'));
    const kind = FINDABLE.find((each) => each === c.req.query('kind'));
    if (!kind || town === undefined) {
      return problem(c, 'query.wrong', {}, { parameter: kind ? 'm' : 'kind' });
    }
    const listed = feeds.records(town, kind);
    if (!listed || !isFindable(listed)) return problem(c, 'feed.unknown');
    const { box, ...query } = read.query;
    const { found, after } = await (await indexOf(listed)).find({ ...query, ...(box && { box: rounded(box) }) });
    const next = after === undefined ? undefined : nextPage(c, `${settings.address}/v1/items`, after);
    c.header('vary', 'Accept');
    if (!wantsGeoJson(c)) {
      const records = await inSlices(found, ({ item }) => JSON.stringify(item));
      return c.body(withRecords({ kind, version: 1, ...(next && { next }) }, 'items', records), 200, {
        'content-type': 'application/json; charset=utf-8',
      });
    }
    return geoJson(c, { type: 'FeatureCollection', links: next ? [link('next', next)] : [] }, found);
  });
  return routes;
}

export const GEO_JSON = 'application/geo+json';

const wantsGeoJson = (c: Context) => /application\/(?:geo|vnd\.geo)\+json/i.test(c.req.header('accept') ?? '');

/** RFC 8288, as OGC API writes it in JSON. */
export const link = (rel: string, href: string, type = GEO_JSON) => ({ rel, href, type });

/** The same question, for what comes after. */
export function nextPage(c: Context, address: string, after: string): string {
  const asked = new URLSearchParams({ ...c.req.query(), cursor: cursorAfter(after) });
  return `${address}?${asked.toString()}`;
}

/** A collection of what was found, after what there is to say of it. */
export async function geoJson(c: Context, about: object, found: readonly FoundItem[]): Promise<Response> {
  const features = await inSlices(found, ({ item, geometry }) => JSON.stringify(featureOf(item, geometry)));
  return c.body(withRecords(about, 'features', features), 200, { 'content-type': GEO_JSON });
}
