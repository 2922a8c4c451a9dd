import type { ValueWords } from './value-words-nl.ts';

export const valueWords: ValueWords = {
  'figure.percent': '{value} %',
  'figure.of': '{value} von {whole}',
  'figure.missing': 'keine Zahl',
  'figure.too-few': 'zu wenige Antworten, um sie zu zeigen',
  'figure.suppressed': 'nicht gezeigt, weil man unter so wenigen Menschen jemanden erkennen könnte',
  'figure.not-applicable': 'gilt hier nicht',
  'figure.quarter': 'Quartal {number} {year}',
  'figure.half': 'Halbjahr {number} {year}',
  'figure.area': 'dieses Viertel',
  'figure.municipality': 'die Gemeinde',
  'figure.region': 'die Region',
  'figure.country': 'das Land',
};
