import type { Form } from './contenders.ts';
import { found, idle, painted, press } from './keys.ts';
import type { Scene } from './measure-page.ts';

const TYPED = { Naam: 'Annelies De Smedt', Omschrijving: 'Ik help graag met boodschappen' } as const;

/** What one key costs of many that are typed after each other. */
async function keyIn({ page, clock }: Scene<Form>, keys: readonly string[]): Promise<number> {
  await clock.quiet(1);
  const cost = await clock.during(async () => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await painted(page);
    }
    await clock.quiet();
  });
  return cost / keys.length;
}

/** Fills a form in as somebody does who forgets half of it, by the keyboard alone, and notes what that costs. */
export async function actOnForm(scene: Scene<Form>): Promise<void> {
  const { page, add } = scene;
  const nothing = await idle(scene);
  for (const [label, words] of Object.entries(TYPED)) {
    const nobody = await keyIn(scene, Array<string>(words.length).fill('Shift'));
    await page.getByRole('textbox', { name: label }).focus();
    add('keystroke', (await keyIn(scene, Array.from(words))) - nobody);
  }
  add('letters', await found(page));
  await page.getByRole('button', { name: 'Volgende' }).focus();
  add('checked', (await press(scene, 'Enter')) - nothing);
  add('found wrong', await page.locator('p.wrong').count());
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  add('mended', (await press(scene, 'x')) + (await press(scene, 'Tab')) - 2 * nothing);
  add('found wrong then', await page.locator('p.wrong').count());
}
