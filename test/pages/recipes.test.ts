import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { contentType } from '../../tools/content-types.ts';
import type { Answer } from '../../tools/serve.ts';
import { packedProject } from '../support/packed-project.ts';
import { openSite, policy, type Site } from '../support/page.ts';
import { addRecipes, buildRecipe, recipes, type Recipe } from '../support/recipes.ts';

const project = await packedProject();
after(project.remove);
addRecipes(project);

/** Mistakes of somebody who follows a recipe, and the word by which one knows the complaint about them. */
const mistakes = {
  value: { word: 'lijst', make: (source: string) => source.replace(/(['"])list\1/, '$1lijst$1') },
  event: {
    word: 'ConsentRequestEvent',
    make: (source: string) =>
      source.replaceAll('ServiceSelectEvent', 'ConsentRequestEvent').replace('event.service.id', 'event.origins'),
  },
};

/** The complaints of a framework's checker about its recipe and copies of it with mistakes, each on one line. */
async function complaints({ name, source, checker }: Recipe): Promise<string[]> {
  const folder = join('checked', name);
  cpSync(join(project.folder, name), join(project.folder, folder), { recursive: true });
  const right = readFileSync(join(project.folder, name, source), 'utf8');
  for (const [mistake, { make }] of Object.entries(mistakes))
    project.write(join(folder, `Wrong-${mistake}${extname(source)}`), make(right));
  const { out, err } = await project.run(process.execPath, ...checker, folder);
  return stripVTControlCharacters(`${out}\n${err}`)
    .split('\n')
    .filter((line) => /error TS|ERROR "/.test(line));
}

describe('the types of the package', () => {
  for (const recipe of recipes)
    it(`let the checker of ${recipe.name} find what is wrong, and nothing else`, async () => {
      const found = await complaints(recipe);
      assert.equal(found.length, Object.keys(mistakes).length, found.join('\n'));
      for (const [mistake, { word }] of Object.entries(mistakes))
        assert.match(found.join('\n'), new RegExp(`Wrong-${mistake}\\b.*${word}`));
    });
});

const json = (body: object): Answer => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const services = Array.from({ length: 12 }, (_, at) => ({ id: `dienst-${at}`, name: `Dienst ${at}` }));
const feeds: Record<string, Answer> = {
  '/feeds/config.json': json({ municipality: 'Balen', feeds: { services: 'services.json' } }),
  '/feeds/services.json': json({ kind: 'services', items: services }),
};

describe('the page of a recipe', () => {
  const folders = new Map([
    ['html', join(project.folder, 'html')],
    ['buurt', join(project.folder, 'node_modules/buurt')],
  ]);
  let site: Site;
  before(async () => {
    site = await openSite({
      // Vue and Svelte make a policy of their own.
      policy: policy().replace(/trusted-types .*/, '$& vue svelte-trusted-html'),
      answer: (path) => feeds[path] ?? file(path),
    });
  });
  after(() => site.close());

  function file(path: string): Answer | undefined {
    const [, name = '', ...rest] = path.split('/');
    const found = join(folders.get(name) ?? '', rest.join('/') || 'index.html');
    if (!folders.has(name) || !existsSync(found)) return undefined;
    return { headers: { 'content-type': contentType(found) }, body: readFileSync(found) };
  }

  for (const name of ['html', ...recipes.map((recipe) => recipe.name)])
    it(`works, made with ${name}`, async () => {
      if (name !== 'html') folders.set(name, await buildRecipe(project, name));
      const visit = await site.visit(`/${name}/`);
      const { page } = visit;
      const map = page.locator('buurt-services-map');
      const row = map.getByRole('button', { name: 'Dienst 3', exact: true });
      await row.click();
      await page.getByText('Gekozen: dienst-3', { exact: true }).waitFor();
      assert.equal(await row.getAttribute('aria-expanded'), 'false');
      assert.equal(await map.getByRole('listitem').count(), 10);
      await map.getByRole('heading', { level: 2 }).waitFor();
      await map.locator('> a').waitFor({ state: 'hidden' });

      await page.getByRole('button', { name: 'Haal opnieuw op' }).click();
      await page.getByText('12 diensten', { exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Ik wil een buur helpen' }).waitFor();
      await visit.assertClean();
      await visit.close();
    });
});
