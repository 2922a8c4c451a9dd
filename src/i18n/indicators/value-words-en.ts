import type { ValueWords } from './value-words-nl.ts';

export const valueWords: ValueWords = {
  'figure.percent': '{value}%',
  'figure.of': '{value} out of {whole}',
  'figure.missing': 'no figure',
  'figure.too-few': 'too few answers to show',
  'figure.suppressed': 'not shown, because among so few people someone could be recognised',
  'figure.not-applicable': 'does not apply here',
  'figure.quarter': 'quarter {number} of {year}',
  'figure.half': 'half-year {number} of {year}',
  'figure.area': 'this neighbourhood',
  'figure.municipality': 'the municipality',
  'figure.region': 'the region',
  'figure.country': 'the country',
};
