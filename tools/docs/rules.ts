import { findingWords, RULES } from '../../src/doctor/finding-words.ts';
import { ruleAddress } from '../../src/doctor/finding.ts';
import { markup, type Markup } from '../../src/mirror/markup.ts';
import type { Page, Site } from './page.ts';
import { code, part } from './pieces.ts';
import { whyOf } from './rule-reasons.ts';
import { wayFor, type Way } from './rule-ways.ts';
import { wordsFor, type DocsLanguage, type Say } from './words.ts';

/** `*` stands for any field: a reader sees three dots. */
const shown = (rule: string): string => rule.replace('*', '…');

const pathOf = (rule: string): string => ruleAddress(rule).replace(/^docs\/|\.html$/g, '');

const wordsOf = (rule: string, language: DocsLanguage) => findingWords(shown(rule), language);

/** The page of one rule: what it means, why it matters, how to mend it. */
export function rulePage(rule: string, { language, link }: Site): Page {
  const t = wordsFor(language);
  const path = pathOf(rule);
  const { what, mend } = wordsOf(rule, language);
  const way = wayFor(rule);
  const toWords = rule === 'word.unknown' && markup`<li><a href="${link(path, 'feeds/words')}">${t('words')}</a></li>`;
  const [, title = what, more = ''] = /^(.+?)\.(?: (.+))?$/s.exec(what) ?? [];
  const body = markup`${more && markup`<p class="lead">${more}</p>`}
    <p class="code"><code>${shown(rule)}</code></p>
    ${part('waarom', t('rule.why'), markup`<p>${whyOf(rule)?.[language]}</p> `)}
    ${part(
      'oplossen',
      t('rule.mend'),
      markup`<p>${mend}</p>
        ${way ? ways(way, language, t) : ''}`,
    )}
    <ul>
      ${toWords} ${way && markup`<li><a href="${link(path, `feeds/${way.kind}`)}">${t('rule.field')}: ${t(`kind.${way.kind}`)}</a></li> `}
      <li><a href="${link(path, 'rules/index')}">${t('rule.all')}</a></li>
    </ul>`;
  return { path, section: 'rules', title, summary: `${shown(rule)}: ${mend}`, body };
}

const ways = ({ sheet, record, calendar }: Way, language: DocsLanguage, t: Say): Markup => {
  // The examples are those of a Dutch town.
  const foreign = language === 'nl' ? undefined : 'nl';
  return markup`${
    sheet &&
    markup`<h3>${t('rule.sheet')}</h3>
      ${code(sheet, t('rule.sheet'), foreign)}`
  }${
    record &&
    markup`<h3>${t('rule.json')}</h3>
      ${code(JSON.stringify(record, null, 2), t('rule.json'), foreign)}`
  }${
    calendar &&
    markup`<h3>${t('rule.calendar')}</h3>
      <p>${calendar[language]}</p> `
  }`;
};

/** Every rule, by its code. */
export function rulesIndex({ language, link }: Site): Page {
  const t = wordsFor(language);
  const path = 'rules/index';
  // Those for any field stand last: nobody looks for dots.
  const isOfAny = (rule: string) => Number(rule.startsWith('*'));
  const rules = [...RULES].sort((a, b) => isOfAny(a) - isOfAny(b) || a.localeCompare(b, 'en'));
  const body = markup`<p class="lead">${t('rules.lead')}</p>
    <p>${t('rules.other')}</p>
    <ul class="choices">
      ${rules.map(
        (rule) =>
          markup`<li>
            <a href="${link(path, pathOf(rule))}"><code>${shown(rule)}</code></a>
            <span>${wordsOf(rule, language).what}</span>
          </li> `,
      )}
    </ul>`;
  return { path, section: 'rules', title: t('rules'), summary: t('rules.lead'), body };
}

export const rulePages = (site: Site): readonly Page[] => RULES.map((rule) => rulePage(rule, site));
