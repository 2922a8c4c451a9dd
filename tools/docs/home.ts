import { markup } from '../../src/mirror/markup.ts';
import { GUIDES } from './guides.ts';
import type { Page, Site } from './page.ts';
import { choices } from './pieces.ts';
import { wordsFor } from './words.ts';

/** The first page: for whom each guide is, and where to look things up. */
export function homePage({ language, link }: Site): Page {
  const t = wordsFor(language);
  const to = (name: (typeof GUIDES)[number] | 'elements' | 'feeds' | 'rules' | 'hub', path: string) => ({
    href: link('index', path),
    name: t(name),
    about: t(`home.${name}`),
  });
  const body = markup`<p class="lead">${t('home.lead')}</p>
    <h2>${t('home.for')}</h2>
    ${choices(GUIDES.map((name) => to(name, `guides/${name}`)))}
    <h2>${t('home.look')}</h2>
    ${choices([to('elements', 'elements/index'), to('feeds', 'feeds/index'), to('rules', 'rules/index'), to('hub', 'hub')])}
    <h2>${t('home.tools')}</h2>
    ${choices([
      { href: '../builder/index.html', name: t('builder'), about: t('home.builder') },
      { href: '../self-test.html', name: t('self-test'), about: t('home.self-test') },
    ])}`;
  return { path: 'index', section: 'start', title: 'buurt', summary: t('home.lead'), body };
}

/** Where search answers. Without script it is a list of all pages but those of single rules. */
export function searchPage(pages: readonly Page[], { language, link }: Site): Page {
  const t = wordsFor(language);
  const listed = pages.filter(({ path }) => !path.startsWith('rules/') || path === 'rules/index');
  const all = listed.map(({ path, title, summary }) => ({ href: link('search', path), name: title, about: summary }));
  const body = markup`<p role="status" id="stand">${t('search.type')}</p>
    <noscript><p>${t('search.no-script')}</p></noscript>
    <ol id="gevonden" class="choices"></ol>
    <div id="alles">
      <h2>${t('all')}</h2>
      ${choices(all)}
    </div>`;
  const index = `search-index${language === 'nl' ? '' : `.${language}`}.js`;
  return {
    path: 'search',
    section: 'search',
    title: t('search'),
    summary: t('search.label'),
    body,
    scripts: [index, 'search.js'],
  };
}
