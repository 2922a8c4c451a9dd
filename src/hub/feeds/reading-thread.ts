import { parentPort } from 'node:worker_threads';
import { readBody } from './read-body.ts';
import { readPage } from './read-page.ts';
import type { ReadAsk } from './reading.ts';

/** So few at a time that whoever takes them can do something else between. */
const AT_ONCE = 100;

parentPort?.on('message', async ({ job, records }: ReadAsk) => {
  const read = 'body' in job ? await readBody(job) : await readPage(job);
  const { page, ...said } = { page: undefined, ...read };
  const { items = [], ...about } = page ?? {};
  for (let at = 0; at < items.length; at += AT_ONCE) records.postMessage(items.slice(at, at + AT_ONCE));
  parentPort?.postMessage(page ? { ...said, page: about } : said);
});
