import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';
import { measureServices } from './measure-services.ts';
import { Samples } from './samples.ts';
import { startSite } from './site.ts';
const { values } = parseArgs({ options: { sizes: { type: 'string' }, reps: { type: 'string' }, only: { type: 'string' } }, allowPositionals: true });
const site = await startSite(); const browser = await launchChromium(); const samples = new Samples();
for (const size of (values.sizes ?? '1000').split(',').map(Number)) { const t=Date.now(); await measureServices({ browser, site: site.url, samples }, size, Number(values.reps ?? 1), values.only?.split('|')); console.log(size, (Date.now()-t)/1000); }
console.log(samples);
await browser.close(); await site.close();
