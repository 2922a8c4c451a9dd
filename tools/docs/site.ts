import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsIn } from '../editor-data.ts';
import { FEEDS, publishedSchema } from '../schemas.ts';
import { elementPage, elementsIndex } from './elements.ts';
import { feedPage, feedsIndex, type DocumentedFeed } from './feeds.ts';
import { guidePage, GUIDES } from './guides.ts';
import { homePage, searchPage } from './home.ts';
import { hubPage } from './hub-settings.ts';
import { documentOf, fileOf, searchEntry, siteIn, type Page, type Site } from './page.ts';
import { rulePages, rulesIndex } from './rules.ts';
import { vocabularyPage } from './vocabulary.ts';
import { wordsFor, type DocsLanguage } from './words.ts';

const SOURCES = 'demo/docs';
const LANGUAGES: readonly DocsLanguage[] = ['nl', 'en'];

/**
 * Writes the documentation to `dist/docs`: guides that are written by hand, and pages made from the manifest, the schemas and
 * the words of the feed doctor. `dist` holds `custom-elements.json`.
 */
export async function writeDocs(dist: string): Promise<void> {
  const to = join(dist, 'docs');
  const feeds = await Promise.all(
    FEEDS.map(async (kind): Promise<DocumentedFeed> => {
      const example = readFileSync(join(SOURCES, 'feeds', `${kind}.json`), 'utf8');
      return { kind, example, schema: await publishedSchema(kind) };
    }),
  );
  for (const language of LANGUAGES) {
    const site = siteIn(language);
    const pages = pagesOf(site, dist, feeds);
    for (const page of [...pages, searchPage(pages, site)])
      write(to, fileOf(page.path, language), documentOf(page, site));
    write(to, indexFile(language), searchIndex(pages, site));
  }
  for (const folder of ['feeds', 'consent']) cpSync(join(SOURCES, folder), join(to, folder), { recursive: true });
  for (const file of ['docs.css', 'mark.svg', 'still.js']) copyFileSync(join(SOURCES, file), join(to, file));
}

function pagesOf(site: Site, dist: string, feeds: readonly DocumentedFeed[]): readonly Page[] {
  const elements = elementsIn(dist);
  return [
    homePage(site),
    ...GUIDES.map((name) => guidePage(name, join(SOURCES, 'guides'), site)),
    elementsIndex(elements, site),
    ...elements.map((element) => elementPage(element, site)),
    feedsIndex(FEEDS, site),
    ...feeds.map((feed) => feedPage(feed, site)),
    vocabularyPage(site),
    rulesIndex(site),
    ...rulePages(site),
    hubPage(site),
  ];
}

const indexFile = (language: DocsLanguage): string => `search-index${language === 'nl' ? '' : `.${language}`}.js`;

/** A script and not JSON: a page that was opened as a file may not fetch one. */
function searchIndex(pages: readonly Page[], site: Site): string {
  const t = wordsFor(site.language);
  const words = { none: t('search.none'), near: t('search.near'), one: t('search.one'), many: t('search.many') };
  const index = { words, type: t('search.type'), pages: pages.map((page) => searchEntry(page, site)) };
  return `globalThis.buurtDocs = ${JSON.stringify(index).replaceAll('</', '<\\/')};\n`;
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
