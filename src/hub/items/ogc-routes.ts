import { Hono, type Context } from 'hono';
import { featureOf } from '../feeds/feature.ts';
import type { Hub, HubEnv } from '../hub.ts';
import { problem } from '../problem.ts';
import { plain } from '../../domain/text.ts';
import { readerLanguage } from '../reader-language.ts';
import { indexOf, isFindable, type Findable } from './item-index.ts';
import { readQuery } from './item-query.ts';
import { FINDABLE, geoJson, GEO_JSON, link, nextPage } from './item-routes.ts';
import { openToAll, tagged } from './open-to-all.ts';

/** Of the items of a collection: those of the standard, and two of ours. */
export const OGC_QUERY = ['bbox', 'datetime', 'limit', 'category', 'q', 'cursor'] as const;

const CONFORMS = ['core', 'geojson'].map((part) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${part}`);
const JSON_TYPE = 'application/json';
const CRS = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/**
 * `/ogc`: the lists of the towns as OGC API Features (OGC 17-069r4), core and GeoJSON, for a map program. A collection is
 * called `<town>.<kind>`.
 */
export function ogcRoutes(hub: Hub): Hono<HubEnv> {
  const { feeds, forms, settings } = hub;
  const routes = new Hono<HubEnv>();
  const root = `${settings.address}/ogc`;
  routes.use('/ogc/*', openToAll(hub), tagged);

  function listOf(id: string): Findable | undefined {
    const [town = ''] = id.split('.');
    const known = FINDABLE.find((kind) => id === `${town}.${kind}`);
    const listed = known && feeds.records(town, known);
    return listed && isFindable(listed) ? listed : undefined;
  }

  function collection(c: Context, id: string) {
    const [town = '', kind = ''] = id.split('.');
    const language = readerLanguage(c.req.header('accept-language'));
    c.header('vary', 'Accept-Language');
    return {
      id,
      title: `${plain(forms.town(town).name, language) || town}: ${kind}`,
      itemType: 'feature',
      crs: [CRS],
      links: [link('self', `${root}/collections/${id}`, JSON_TYPE), link('items', `${root}/collections/${id}/items`)],
    };
  }

  routes.get('/ogc', (c) =>
    c.json({
      title: settings.towns.map((town) => plain(forms.town(town).name, 'nl') || town).join(', '),
      links: [
        link('self', root, JSON_TYPE),
        link('service-desc', `${settings.address}/openapi.json`, 'application/vnd.oai.openapi+json;version=3.1'),
        link('conformance', `${root}/conformance`, JSON_TYPE),
        link('data', `${root}/collections`, JSON_TYPE),
      ],
    }),
  );
  routes.get('/ogc/conformance', (c) => c.json({ conformsTo: CONFORMS }));
  routes.get('/ogc/collections', (c) => {
    const ids = settings.towns.flatMap((town) => FINDABLE.map((kind) => `${town}.${kind}`)).filter(listOf);
    const links = [link('self', `${root}/collections`, JSON_TYPE)];
    return c.json({ links, collections: ids.map((id) => collection(c, id)) });
  });
  routes.get('/ogc/collections/:id', (c) => {
    const id = c.req.param('id');
    return listOf(id) ? c.json(collection(c, id)) : problem(c, 'feed.unknown');
  });

  routes.get('/ogc/collections/:id/items', async (c) => {
    const id = c.req.param('id');
    const listed = listOf(id);
    if (!listed) return problem(c, 'feed.unknown');
    const read = readQuery(c.req.query(), OGC_QUERY);
    if ('wrong' in read) return problem(c, 'query.wrong', {}, { parameter: read.wrong });
    const { found, after } = await (await indexOf(listed)).find(read.query);
    const address = `${root}/collections/${id}/items`;
    const links = [
      link('self', address),
      link('collection', `${root}/collections/${id}`, JSON_TYPE),
      ...(after === undefined ? [] : [link('next', nextPage(c, address, after))]),
    ];
    return geoJson(c, { type: 'FeatureCollection', links, numberReturned: found.length }, found);
  });

  routes.get('/ogc/collections/:id/items/:item', async (c) => {
    const { id, item } = c.req.param();
    const listed = listOf(id);
    const found = listed && (await indexOf(listed)).one(item);
    if (!found) return problem(c, listed ? 'item.unknown' : 'feed.unknown');
    const address = `${root}/collections/${id}`;
    const links = [
      link('self', `${address}/items/${encodeURIComponent(item)}`),
      link('collection', address, JSON_TYPE),
    ];
    const body = JSON.stringify({ ...featureOf(found.item, found.geometry), links });
    return c.body(body, 200, { 'content-type': GEO_JSON });
  });
  return routes;
}
