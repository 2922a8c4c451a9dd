import { activityTerms as activitiesEn } from '../../src/i18n/terms/activities-en.ts';
import { activityTerms as activitiesNl } from '../../src/i18n/terms/activities-nl.ts';
import { detailTerms as detailsEn } from '../../src/i18n/terms/details-en.ts';
import { detailTerms as detailsNl } from '../../src/i18n/terms/details-nl.ts';
import { terms as servicesEn } from '../../src/i18n/terms/en.ts';
import { indicatorTerms as indicatorsEn } from '../../src/i18n/terms/indicators-en.ts';
import { indicatorTerms as indicatorsNl } from '../../src/i18n/terms/indicators-nl.ts';
import { terms as servicesNl } from '../../src/i18n/terms/nl.ts';
import { markup } from '../../src/mirror/markup.ts';
import type { Page, Site } from './page.ts';
import { part, table } from './pieces.ts';
import { wordsFor, type DocsWord } from './words.ts';

const TERMS: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: { ...servicesNl, ...activitiesNl, ...detailsNl, ...indicatorsNl },
  en: { ...servicesEn, ...activitiesEn, ...detailsEn, ...indicatorsEn },
};

/** Each group of ids, and what it is. An indicator is written without what stands before its dot. */
const GROUPS: readonly (readonly [prefix: string, name: DocsWord])[] = [
  ['svc', 'words.svc'],
  ['cat', 'words.cat'],
  ['need', 'words.need'],
  ['aud', 'words.aud'],
  ['acc', 'words.acc'],
  ['sector', 'words.sector'],
  ['ind', 'words.ind'],
  ['theme', 'words.theme'],
];

/** The words that lists share, so that what partners write apart can be searched together. */
export function vocabularyPage({ language, link }: Site): Page {
  const t = wordsFor(language);
  const path = 'feeds/words';
  const all = Object.entries(TERMS[language]);
  const groups = GROUPS.map(([prefix, name]) => {
    const rows = all
      .filter(([id]) => id.startsWith(`${prefix}.`))
      .map(([id, words]) => [markup`<code>${id.replace(/^ind\./, '')}</code>`, words]);
    return part(prefix, t(name), table(t(name), [t('words.id'), t('words.shown')], rows));
  });
  const body = markup`<p class="lead">${t('words.lead')}</p>
    ${groups}
    <p><a href="${link(path, 'feeds/index')}">${t('feeds')}</a></p>`;
  return { path, section: 'feeds', title: t('words'), summary: t('words.lead'), body };
}
