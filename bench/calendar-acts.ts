import type { Calendar } from './contenders.ts';
import { choose, found, idle, press } from './keys.ts';
import type { Scene } from './measure-page.ts';

const CATEGORY = 'sport';

/** Does one after the other what a resident does with a month, by the keyboard alone, and notes what each costs. */
export async function actOnCalendar(scene: Scene<Calendar>): Promise<void> {
  const { page, contender, add } = scene;
  const nothing = await idle(scene);
  await page.getByRole('button', { name: 'Volgende maand' }).focus();
  add('next month', (await press(scene, 'Enter')) - nothing);
  add('found next month', await found(page));
  await choose(scene, CATEGORY, nothing);
  add('no filter', (await press(scene, 'Space')) - nothing);
  if (contender.isBuurt) await press(scene, 'Escape');
  await page.getByRole(contender.isBuurt ? 'tab' : 'button', { name: 'Lijst' }).focus();
  add('list', (await press(scene, 'Enter')) - nothing);
}
