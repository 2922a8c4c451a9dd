import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../tools/build.ts';
import { cardRows } from './card-rows.ts';
import { launchChromium } from './chromium.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureCalendar } from './measure-calendar.ts';
import { measureCards } from './measure-cards.ts';
import { FEED_BYTES, measureData } from './measure-data.ts';
import { formRows } from './form-rows.ts';
import { QUESTION_COUNT } from './form-questions.ts';
import { measureForm } from './measure-form.ts';
import { KEPT, measureKeptCopy } from './measure-kept-copy.ts';
import type { Round } from './measure-page.ts';
import { measureServices } from './measure-services.ts';
import { measureTown, WIDTHS } from './measure-town.ts';
import { report } from './report.ts';
import { byteRows, calendarRows, dataRows, keptCopyRows, serviceRows, type Row } from './rows.ts';
import { Samples } from './samples.ts';
import { startSite } from './site.ts';
import { townRows } from './town-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    reps: { type: 'string' },
    only: { type: 'string' },
  },
});
const askedSizes = values.sizes?.split(',').map(Number);
const sizesOf = (large: number) => askedSizes ?? [1000, 10_000, large];
const only = values.only?.split(',');
const asked = values.reps === undefined ? undefined : Number(values.reps);
const turns = asked ?? 3;
/** Large feeds take long, most of all in what buurt is compared with, and scatter less: fewer turns unless a number is asked for. */
const turnsFor = (size: number) => asked ?? (size > 20_000 ? 1 : size > 5000 ? 2 : 3);

const print = (rows: readonly Row[], samples: Samples, columns: readonly number[]) => {
  for (const row of rows) console.log(`${report(row, samples, columns)}\n`);
};

const measurements: Readonly<Record<string, (round: Round) => Promise<void>>> = {
  async services(round) {
    const sizes = sizesOf(100_000);
    for (const size of sizes) {
      console.log(`… ${size.toLocaleString('en')} services, ${turnsFor(size)} ×`);
      await measureServices(round, size, turnsFor(size));
    }
    print(serviceRows, round.samples, sizes);
  },
  async calendar(round) {
    const sizes = sizesOf(50_000);
    for (const size of sizes) {
      console.log(`… ${size.toLocaleString('en')} activities, ${turnsFor(size)} ×`);
      await measureCalendar(round, size, turnsFor(size));
    }
    print(calendarRows, round.samples, sizes);
  },
  async cards(round) {
    const sizes = askedSizes ?? [12, 200];
    for (const size of sizes) {
      console.log(`… ${size} cards, ${turns} ×`);
      await measureCards(round, size, turns);
    }
    print(cardRows, round.samples, sizes);
  },
  async form(round) {
    await measureForm(round, turns);
    print(formRows, round.samples, [QUESTION_COUNT]);
  },
  async page(round) {
    await measureTown(round, asked ?? 5);
    print(townRows, round.samples, WIDTHS);
  },
  async bytes(round) {
    await measureBytes(round);
    print(byteRows, round.samples, [1000]);
  },
  async data({ samples }) {
    await measureData(samples, turns);
    print(dataRows, samples, [FEED_BYTES]);
  },
  async kept(round) {
    await measureKeptCopy(round, turns);
    print(keptCopyRows, round.samples, [KEPT]);
  },
};

async function main(): Promise<boolean> {
  const unknown = positionals.filter((name) => !(name in measurements));
  if (unknown.length > 0 || askedSizes?.some(Number.isNaN) || Number.isNaN(turns)) {
    console.error(
      `Measured can be: ${Object.keys(measurements).join(', ')}. Options: --sizes 1000,10000 --reps 3 --only floor,buurt`,
    );
    return false;
  }
  if (!existsSync('dist/services-map.js') && !(await build())) return false;
  const site = await startSite();
  const browser = await launchChromium();
  try {
    for (const [name, measure] of Object.entries(measurements)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      await measure({ browser, site: site.url, samples: new Samples(), only });
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return true;
}

process.exitCode = (await main()) ? 0 : 1;
