import { toJSONSchema } from 'zod/mini';
import { activity } from '../../data/native/activities.ts';
import { service } from '../../data/native/services.ts';
import { KINDS } from '../../data/kind.ts';
import { FORM_KINDS } from '../../domain/form.ts';
import type { HubSettings } from '../settings.ts';
import { CHANGES_QUERY } from './change-routes.ts';
import { OGC_QUERY } from './ogc-routes.ts';
import { FINDABLE, QUERY } from './item-routes.ts';

const text = { type: 'string' };
const kinds = { enum: Object.keys(KINDS) };

/** What stands in an address after `?`, and how it is written. */
const WORDS: Readonly<
  Record<
    (typeof QUERY)[number] | (typeof OGC_QUERY)[number] | (typeof CHANGES_QUERY)[number],
    readonly [string, object]
  >
> = {
  m: ['The town; not needed where there is one.', text],
  kind: ['Which list.', { enum: FINDABLE }],
  bbox: ['west,south,east,north in degrees. /v1/items makes it larger, to hundredths of a degree.', text],
  from: ['The first day.', { type: 'string', format: 'date' }],
  to: ['The last day. One without the other goes a year from there.', { type: 'string', format: 'date' }],
  datetime: ['A moment, or two with / between, of which one may be “..”. Whole days count.', text],
  category: ['Ids of categories with a comma between: any of these.', text],
  q: ['Words that all have to be in it.', text],
  limit: ['At most so many.', { type: 'integer', minimum: 1, maximum: 1_000, default: 100 }],
  after: ['Where you stand: take the whole address from “next” of the page before.', text],
  cursor: ['Where the page before ended: take the whole address from its “next”.', text],
};

const queries = (names: readonly (keyof typeof WORDS)[]) =>
  names.map((name) => {
    const [description, schema] = WORDS[name];
    return { name, in: 'query', description, schema, ...(name === 'kind' && { required: true }) };
  });

/** The parts of a path in braces. */
const parameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: name === 'kind' ? kinds : text },
  }));

interface Operation {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly summary: string;
  /** Of what is answered when all is well. */
  readonly type?: string;
  readonly query?: readonly object[];
  /** What is sent: a schema, or any document. */
  readonly body?: object;
  readonly status?: number;
}

const flag = (name: string, description: string) => ({ name, in: 'query', description, schema: { type: 'boolean' } });
const change = [flag('dry-run', 'Only says what would come of it.')];
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const GEO = 'application/geo+json';
const found = { items: { type: 'array', items: { anyOf: [reference('service'), reference('activity')] } } };

const PATHS: Readonly<Record<string, readonly Operation[]>> = {
  '/feeds/{town}/{kind}.json': [
    {
      method: 'get',
      summary: 'One list of all sources of a town; also .geojson of what has a place, .ics of activities.',
    },
  ],
  '/feeds/{town}/{source}/{kind}.json': [{ method: 'get', summary: 'The list of one source.' }],
  '/v1/items': [
    { method: 'get', summary: 'Records of a list that are somewhere, some day, of some kind.', query: queries(QUERY) },
  ],
  '/v1/changes/{kind}': [
    {
      method: 'get',
      summary: 'What changed or went since, page by page (RPDE), for a copy.',
      query: queries(CHANGES_QUERY),
    },
  ],
  '/v1/sources/{source}/feed': [
    {
      ...{ method: 'put', summary: 'The whole list, in any format that is known; all or nothing.', body: {} },
      query: [...change, flag('lenient', 'Takes what is good.'), flag('allow-shrink', 'More than half may go.')],
    },
  ],
  '/v1/sources/{source}/items': [
    { method: 'post', summary: 'Up to 500 records.', query: change, body: { type: 'object', properties: found } },
  ],
  '/v1/sources/{source}/items/{id}': [
    { method: 'put', summary: 'One record.', query: change, body: found.items.items },
    { method: 'delete', summary: 'Takes one record away.', query: change },
  ],
  '/v1/sources/{source}/report': [{ method: 'get', summary: 'How the last list was taken in, and the versions kept.' }],
  '/v1/sources/{source}/rollback': [
    {
      ...{ method: 'post', summary: 'Puts an older version back.', query: change },
      body: { type: 'object', required: ['version'], properties: { version: { type: 'integer' } } },
    },
  ],
  '/v1/intake/{town}': [
    {
      method: 'post',
      summary: 'A message of a form, once for each Idempotency-Key.',
      body: reference('message'),
      status: 201,
    },
  ],
  '/ogc': [{ method: 'get', summary: 'The lists as OGC API Features.' }],
  '/ogc/conformance': [{ method: 'get', summary: 'What of the standard there is.' }],
  '/ogc/collections': [{ method: 'get', summary: 'The lists.' }],
  '/ogc/collections/{id}': [{ method: 'get', summary: 'One list, <town>.<kind>.' }],
  '/ogc/collections/{id}/items': [{ method: 'get', summary: 'Its records.', query: queries(OGC_QUERY), type: GEO }],
  '/ogc/collections/{id}/items/{item}': [{ method: 'get', summary: 'One of them.', type: GEO }],
};

const MESSAGE = {
  type: 'object',
  required: ['key', 'kind', 'formVersion', 'lang', 'answers', 'consent'],
  properties: {
    ...{ key: { type: 'string', format: 'uuid' }, kind: { enum: FORM_KINDS }, formVersion: { type: 'integer' } },
    ...{ lang: text, area: text, subject: text, answers: { type: 'object' } },
    consent: {
      type: 'object',
      required: ['contact', 'text', 'at'],
      properties: {
        ...{ contact: { type: 'boolean' }, share: { type: 'boolean' }, text },
        at: { type: 'string', format: 'date-time' },
      },
    },
  },
};

const PROBLEM = {
  type: 'object',
  properties: { title: text, detail: text, status: { type: 'integer' }, code: text },
};

const isPublishing = (path: string) => path.startsWith('/v1/sources/');

function operationOf(path: string, { summary, type = 'application/json', query = [], body, status = 200 }: Operation) {
  const isIntake = path.startsWith('/v1/intake');
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } };
  return {
    summary,
    parameters: [...parameters(path), ...(isIntake ? [key] : []), ...query],
    ...(body && {
      requestBody: {
        required: true,
        content: { [isIntake || 'type' in body ? 'application/json' : '*/*']: { schema: body } },
      },
    }),
    ...(isPublishing(path) && { security: [{ token: [] }] }),
    responses: {
      [status]: { description: 'Done.', content: { [type]: {} } },
      default: { description: 'Why not.', content: { 'application/problem+json': { schema: reference('problem') } } },
    },
  };
}

const schemaOf = (record: typeof service | typeof activity) =>
  toJSONSchema(record, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });

/** OpenAPI 3.1 of what other programs ask of a hub. */
export const openApi = ({ address }: Pick<HubSettings, 'address'>) => ({
  openapi: '3.1.0',
  info: { title: 'buurt hub', version: '1' },
  servers: [{ url: address }],
  paths: Object.fromEntries(
    Object.entries(PATHS).map(([path, operations]) => [
      path,
      Object.fromEntries(operations.map((each) => [each.method, operationOf(path, each)])),
    ]),
  ),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: { service: schemaOf(service), activity: schemaOf(activity), message: MESSAGE, problem: PROBLEM },
  },
});
