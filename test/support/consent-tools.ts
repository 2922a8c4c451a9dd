import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Answer } from '../../tools/serve.ts';
import { policy } from './page.ts';

/** A consent tool as a resident meets it: by the words on its buttons. */
export interface Tool {
  readonly name: string;
  /** Tags of a page that has it, in the order in which they stand there. */
  readonly tags: string;
  /** The strictest that it runs under. */
  readonly policy: typeof policy;
  /** Refuses in what opens by itself at the first visit. */
  readonly refuse: (page: Page) => Promise<void>;
  /** Allows the map in the dialog that is open. */
  readonly allow: (page: Page) => Promise<void>;
  /** Opens the dialog by the way back that a site gives, and takes the yes back in it. */
  readonly takeBack: (page: Page) => Promise<void>;
  /** What of it is in sight. */
  readonly seen: (page: Page) => Locator;
}

const CONFIGS = 'demo/docs/consent';

/** By the name of the file: what a webmaster copies is what is tested. */
const recipes = new Map(readdirSync(CONFIGS).map((file) => [file, readFileSync(join(CONFIGS, file), 'utf8')]));

/** Serves the configs of the documentation, in `/renamed` with another name for the service. */
export function recipe(path: string): Answer | undefined {
  const [, folder, file = ''] = path.split('/');
  const code = recipes.get(file);
  if (code === undefined) return undefined;
  const body = folder === 'renamed' ? code.replaceAll('buurt-map', 'kaart') : code;
  return { headers: { 'content-type': 'text/javascript' }, body };
}

const script = (src: string) => `<script defer src="${src}"></script>`;
const style = (href: string) => `<link rel="stylesheet" href="${href}">`;
const packages = '/node_modules';

async function turnInKlaro(page: Page): Promise<void> {
  const dialog = page.locator('.cookie-modal');
  await dialog.getByText('De kaart komt van een andere site.').waitFor();
  await dialog.locator('label', { hasText: 'Kaart' }).click();
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
}

export const klaro: Tool = {
  name: 'klaro',
  tags:
    style(`${packages}/klaro/dist/klaro.css`) +
    script('/recipes/klaro-config.js') +
    script(`${packages}/klaro/dist/klaro-no-css.js`),
  policy,
  refuse: (page) => page.getByRole('button', { name: 'Ik weiger' }).click(),
  allow: turnInKlaro,
  async takeBack(page) {
    await page.evaluate(() => void globalThis.klaro?.show(undefined, true));
    await turnInKlaro(page);
  },
  seen: (page) => page.locator('.cookie-notice:visible, .cookie-modal:visible'),
};

/** tarteaucitron listens to its buttons half a second after it shows them; then it also numbers its groups. */
const listens = (page: Page) => page.locator('.catToggleBtn[data-index]').first().waitFor({ state: 'attached' });

export const tarteaucitron: Tool = {
  name: 'tarteaucitron',
  tags: script(`${packages}/tarteaucitronjs/tarteaucitron.js`) + script('/recipes/tarteaucitron-config.js'),
  policy: (more) => policy(more).replace(/; require-trusted-types-for.*/, ''),
  async refuse(page) {
    await listens(page);
    await page.getByRole('button', { name: 'Weiger alle cookies' }).first().click();
  },
  async allow(page) {
    const dialog = page.getByRole('dialog', { name: 'Cookies beheer paneel' });
    await dialog.getByText('De kaart komt van een andere site.').waitFor();
    await dialog.getByRole('button', { name: 'Toestaan Kaart' }).click();
    await dialog.getByRole('button', { name: 'Sluit' }).click();
  },
  async takeBack(page) {
    await listens(page);
    await page.getByRole('button', { name: 'Cookies (modaal venster)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cookies beheer paneel' });
    await dialog.getByRole('button', { name: 'Weigeren Kaart' }).click();
    await dialog.getByRole('button', { name: 'Sluit' }).click();
  },
  seen: (page) => page.locator('#tarteaucitronAlertBig:visible, #tarteaucitron:visible'),
};

async function turnInOrejime(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Kaart (van een andere site').click();
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
}

export const orejime: Tool = {
  name: 'orejime',
  tags:
    style(`${packages}/orejime/dist/orejime-standard.css`) +
    script('/recipes/orejime-config.js') +
    script(`${packages}/orejime/dist/orejime-standard-nl.js`),
  policy,
  refuse: (page) => page.getByRole('button', { name: 'Afwijzen' }).click(),
  allow: turnInOrejime,
  async takeBack(page) {
    await page.evaluate(() => {
      if (globalThis.orejime && 'prompt' in globalThis.orejime) globalThis.orejime.prompt();
    });
    await turnInOrejime(page);
  },
  seen: (page) => page.locator('.orejime-Banner:visible, .orejime-Env [role=dialog]:visible'),
};
