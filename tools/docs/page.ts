import { markup, type Markup } from '../../src/mirror/markup.ts';
import { wordsIn } from './own-markup.ts';
import { wordsFor, type DocsLanguage } from './words.ts';

/** The part of the site a page belongs to. */
export type Section = 'start' | 'webmaster' | 'partner' | 'developer' | 'elements' | 'feeds' | 'rules' | 'search';

/** What is told of one page. */
export interface Page {
  /** Inside the site, without language and ending: `rules/name.missing`. */
  readonly path: string;
  readonly section: Section;
  readonly title: string;
  /** One sentence, for a list of results. */
  readonly summary: string;
  readonly body: Markup;
  /** It shows elements that work. */
  readonly isLive?: boolean;
  /** Scripts beside the site's own, from its root. */
  readonly scripts?: readonly string[];
}

/** Makes pages of one language. Addresses are relative, so that the folder can be put anywhere and opened as files. */
export interface Site {
  readonly language: DocsLanguage;
  /** From one page to another, `to` as a page's path; `hash` is a place on it. */
  readonly link: (from: string, to: string, hash?: string) => string;
}

const ending = (language: DocsLanguage): string => (language === 'nl' ? '.html' : `.${language}.html`);

/** The way from a page to the root of the site: `''` or `'../'`. */
export const up = (path: string): string => '../'.repeat(path.split('/').length - 1);

export const fileOf = (path: string, language: DocsLanguage): string => path + ending(language);

export const siteIn = (language: DocsLanguage): Site => ({
  language,
  link: (from, to, hash) => up(from) + fileOf(to, language) + (hash ? `#${hash}` : ''),
});

const MENU: readonly (readonly [Section, string])[] = [
  ['start', 'index'],
  ['webmaster', 'guides/webmaster'],
  ['partner', 'guides/partner'],
  ['developer', 'guides/developer'],
  ['elements', 'elements/index'],
  ['feeds', 'feeds/index'],
  ['rules', 'rules/index'],
];

/** The whole document. It has no script or style inside it, so that it shows under the strictest policy. */
export function documentOf({ path, section, title, summary, body, isLive, scripts = [] }: Page, site: Site): string {
  const { language, link } = site;
  const t = wordsFor(language);
  const other: DocsLanguage = language === 'nl' ? 'en' : 'nl';
  const root = up(path);
  const isHome = path === 'index';
  return String(
    markup`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${isHome ? t('site') : `${title} · ${t('site')}`}</title>
          <meta name="robots" content="noindex" />
          <meta name="description" content="${summary}" />
          <link rel="stylesheet" href="${root}docs.css" />
          <link rel="icon" href="${root}mark.svg" type="image/svg+xml" />
          <link rel="alternate" hreflang="${other}" href="${root}${fileOf(path, other)}" />
          ${scripts.map((script) => markup`<script defer src="${root}${script}"></script> `)}${
            isLive &&
            markup`<script defer src="${root}still.js"></script>
              <script type="module" src="${root}../buurt.js"></script> `
          }
        </head>
        <body>
          <a class="skip" href="#inhoud">${t('skip')}</a>
          <header class="top">
            <div class="frame">
              <a class="home" href="${link(path, 'index')}">${t('site')}</a>
              <form class="seek" role="search" action="${link(path, 'search')}">
                <label for="zoek">${t('search.label')}</label>
                <span class="row"
                  ><input id="zoek" type="search" name="q" autocomplete="off" /><button>${t('search.do')}</button></span
                >
              </form>
              <a class="language" href="${root}${fileOf(path, other)}" lang="${other}" hreflang="${other}"
                >${t('other')}</a
              >
              <nav aria-label="${t('menu')}">
                <ul>
                  ${MENU.map(
                    ([name, to]) =>
                      markup`<li>
                        <a
                          href="${link(path, to)}"
                          ${name === section ? markup` aria-current="${to === path ? 'page' : 'true'}"` : ''}
                          >${t(name)}</a
                        >
                      </li> `,
                  )}
                </ul>
              </nav>
            </div>
          </header>
          <main id="inhoud" class="frame" tabindex="-1">
            <h1>${title}</h1>
            ${body}
          </main>
          <footer class="foot"><p class="frame">${t('foot')}</p></footer>
        </body>
      </html> `,
  );
}

/** What search knows of a page: its address, section, title, summary and words. */
export const searchEntry = ({ path, section, title, summary, body }: Page, { language }: Site): readonly string[] => [
  fileOf(path, language),
  wordsFor(language)(section),
  title,
  summary,
  wordsIn(body),
];
