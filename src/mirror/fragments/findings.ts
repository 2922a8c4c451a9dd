import { groupWords, themeWords } from '../../components/parts/theme-words.ts';
import type { Finding } from '../../domain/indicator.ts';
import { day } from '../../i18n/format.ts';
import type { IndicatorsMessages } from '../../i18n/indicators/catalogue.ts';
import type { IndicatorDetailsMessages } from '../../i18n/indicators/details.ts';
import { joined, type Part } from '../markup.ts';
import { feedWords } from './feed-words.ts';
import { heading, line, listOf } from './fragment.ts';
import type { Words } from './words.ts';

/** What groups of people said, by theme: who they were, how many and when. Nothing where nobody said anything. */
export function findingsParts(
  findings: readonly Finding[],
  level: number,
  text: Words<IndicatorsMessages>,
  more: Words<IndicatorDetailsMessages>,
): readonly Part[] {
  if (findings.length === 0) return [];
  const themes = [...new Set(findings.map(({ theme }) => theme))].sort((a, b) => Number(!a) - Number(!b));
  return [
    heading(level, text.t('indicators.view.voices')),
    themes.map((theme) => [
      theme || themes.length > 1
        ? heading(level + 1, theme ? feedWords(themeWords(theme, text), text.language) : more.t('voices.other'))
        : undefined,
      listOf(findings.filter((finding) => finding.theme === theme).map((finding) => said(finding, text, more))),
    ]),
  ];
}

function said(
  { text, group, participants, date }: Finding,
  words: Words<IndicatorsMessages>,
  { n, language }: Words<IndicatorDetailsMessages>,
): Part {
  const month = date?.slice(0, 7);
  const origin = [
    group && feedWords(groupWords(group, words), language),
    participants && n('voices.people', participants),
    month && day(`${month}-01`, language, { month: 'long', year: 'numeric' }),
  ];
  return [line(feedWords(text, language)), line(joined(origin, ' · '))];
}
