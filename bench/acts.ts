import type { Act, Contender } from './contenders.ts';
import { choose, found, idle, painted, press } from './keys.ts';
import type { Scene as SceneOf } from './measure-page.ts';

type Scene = SceneOf<Contender>;

const TYPED = 'bi';
const CATEGORY = 'sport';
const ROUTE = [
  ...Array<string>(5).fill('ArrowRight'),
  ...Array<string>(3).fill('+'),
  ...Array<string>(5).fill('ArrowLeft'),
  ...Array<string>(3).fill('-'),
];

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
  await choose(scene, CATEGORY, nothing);
  await press(scene, 'Space');
  if (scene.contender.isBuurt) await press(scene, 'Escape');
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

const all: Readonly<Record<Act, (scene: Scene, nothing: number) => Promise<void>>> = { search, filter, near, move };

/** Does one after the other what a resident does, by the keyboard alone, and notes what each costs. */
export async function act(scene: Scene): Promise<void> {
  if (scene.contender.acts.length === 0) return;
  const nothing = await idle(scene);
  for (const name of scene.contender.acts) await all[name](scene, nothing);
}
