import type { Page } from 'playwright-core';
import type { Scene } from './measure-page.ts';

export const painted = (page: Page) => page.evaluate(() => window.bench?.painted());
export const found = (page: Page) => page.evaluate(() => window.bench?.found() ?? 0);

/** Presses a key and waits for all that follows from it. */
export async function press({ page, clock }: Scene<unknown>, key: string, wait = 0): Promise<number> {
  await clock.quiet(1);
  return clock.during(async () => {
    await page.keyboard.press(key);
    await painted(page);
    if (wait) await page.waitForTimeout(wait);
    await clock.quiet();
  });
}

/** What a key costs that nobody answers, the clock's own questions included. */
export async function idle(scene: Scene<unknown>): Promise<number> {
  await scene.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return press(scene, 'Shift');
}

/** Presses a check box, in buurt in its sheet, and does not take it back. */
export async function choose(
  scene: Scene<{ readonly isBuurt: boolean }>,
  name: string,
  nothing: number,
): Promise<void> {
  const { page, contender, add } = scene;
  if (contender.isBuurt) {
    await page.getByRole('button', { name: 'Meer keuzes' }).focus();
    add('opening the filters', (await press(scene, 'Enter')) - nothing);
  }
  await page.getByRole('checkbox', { name, exact: true }).focus();
  add('filter', (await press(scene, 'Space')) - nothing);
  add('found by filter', await found(page));
}
