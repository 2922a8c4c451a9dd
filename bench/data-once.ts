import { readFile } from 'node:fs/promises';
import { KINDS } from '../src/data/kind.ts';
import { alwaysOnline } from '../src/data/online.ts';
import { createFeeds } from '../src/entries/data.ts';

// One process for one measurement: a page reads a feed once, with code that has not run before.
const [file = ''] = process.argv.slice(2);
const body = await readFile(file);
const text = body.toString();
// Loading code, ours and that of Node's own fetch, is no part of reading a feed.
await Promise.all([KINDS.services(), new Response('{}').body?.getReader().read()]);

/** Milliseconds of this thread's own processor time. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

// A browser has the bytes of an answer before its page does.
const answer = new Response(body);
const feeds = createFeeds({
  fetch: async () => answer,
  online: alwaysOnline,
  now: () => Date.now(),
  random: Math.random,
  storage: undefined,
});

let start = cpu();
// Not kept: what is looked through for garbage while ours reads the same would be twice as much.
const { length } = (JSON.parse(text) as { readonly items: readonly unknown[] }).items;
const parse = cpu() - start;

start = cpu();
const services = feeds.open('services', [{ url: 'https://gemeente.example/services.json' }]);
const read = await new Promise<number>((resolve) => {
  const stop = services.subscribe(() => {
    const { state } = services;
    if (state.status === 'pending') return;
    if (state.status === 'failed' || state.value.items.length !== length) throw new Error('The feed was not read.');
    resolve(cpu() - start);
    stop();
  });
});
console.log(JSON.stringify({ parse, read }));
// A feed is held a while for whoever asks next: nobody does here.
process.exit();
