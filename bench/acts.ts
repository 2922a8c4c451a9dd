import type { Page } from 'playwright-core';
import type { Act, Contender } from './contenders.ts';
import type { CpuClock } from './cpu-clock.ts';

type Add = (measure: string, value: number) => void;
interface Scene {
  readonly page: Page;
  readonly clock: CpuClock;
  readonly contender: Contender;
  readonly add: Add;
}

const TYPED = 'bi';
const CATEGORY = 'sport';
const ROUTE = [
  ...Array<string>(5).fill('ArrowRight'),
  ...Array<string>(3).fill('+'),
  ...Array<string>(5).fill('ArrowLeft'),
  ...Array<string>(3).fill('-'),
];

const painted = (page: Page) => page.evaluate(() => window.bench?.painted());

/** Presses a key and waits for all that follows from it. */
async function press({ page, clock }: Scene, key: string, wait = 0): Promise<number> {
  await clock.quiet(1);
  return clock.during(async () => {
    await page.keyboard.press(key);
    await painted(page);
    if (wait) await page.waitForTimeout(wait);
    await clock.quiet();
  });
}

/** What a key costs that nobody answers, the clock's own questions included. */
async function idle(scene: Scene): Promise<number> {
  await scene.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return press(scene, 'Shift');
}

async function search(scene: Scene, nothing: number): Promise<void> {
  const { page, contender, add } = scene;
  await page.getByRole('searchbox').focus();
  const costs: number[] = [];
  for (const key of TYPED) costs.push((await press(scene, key, contender.typing)) - nothing);
  const [first = 0, ...others] = costs;
  add('first keystroke', first);
  for (const cost of others) add('keystroke', cost);
  add('found by search', await found(page));
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(contender.typing ?? 0);
}

async function filter(scene: Scene, nothing: number): Promise<void> {
  const { page, contender, add } = scene;
  const isBuurt = contender.page === 'buurt';
  if (isBuurt) {
    await page.getByRole('button', { name: 'Meer keuzes' }).focus();
    add('opening the filters', (await press(scene, 'Enter')) - nothing);
  }
  await page.getByRole('checkbox', { name: CATEGORY, exact: true }).focus();
  add('filter', (await press(scene, 'Space')) - nothing);
  add('found by filter', await found(page));
  await press(scene, 'Space');
  if (isBuurt) await press(scene, 'Escape');
}

async function near(scene: Scene, nothing: number): Promise<void> {
  const { page, add } = scene;
  await page.getByRole('button', { name: 'Dicht bij mij' }).focus();
  add('nearest', (await press(scene, 'Enter', 100)) - nothing);
}

async function move({ page, clock, contender, add }: Scene): Promise<void> {
  await page.locator(contender.page === 'leaflet' ? '.leaflet-container' : 'canvas').focus();
  await clock.quiet();
  const cost = await clock.during(async () => {
    for (const key of ROUTE) {
      await page.keyboard.press(key);
      await painted(page);
    }
    await clock.quiet();
  });
  add('moving', cost);
}

const found = (page: Page) => page.evaluate(() => window.bench?.found() ?? 0);

const all: Readonly<Record<Act, (scene: Scene, nothing: number) => Promise<void>>> = { search, filter, near, move };

/** Does one after the other what a resident does, by the keyboard alone, and notes what each costs. */
export async function act(scene: Scene): Promise<void> {
  if (scene.contender.acts.length === 0) return;
  const nothing = await idle(scene);
  for (const name of scene.contender.acts) await all[name](scene, nothing);
}
