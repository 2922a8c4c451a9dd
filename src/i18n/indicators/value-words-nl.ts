/** A figure in Dutch words: its unit, its place and its period, or why there is no number. */
export const valueWords = {
  'figure.percent': '{value} %',
  'figure.of': '{value} op {whole}',
  'figure.missing': 'geen cijfer',
  'figure.too-few': 'te weinig antwoorden om te tonen',
  'figure.suppressed': 'niet getoond, want zo weinig mensen dat je iemand zou herkennen',
  'figure.not-applicable': 'geldt hier niet',
  'figure.quarter': 'kwartaal {number} van {year}',
  'figure.half': 'halfjaar {number} van {year}',
  'figure.area': 'deze buurt',
  'figure.municipality': 'de gemeente',
  'figure.region': 'het gewest',
  'figure.country': 'het land',
} as const;

export type ValueWords = Record<keyof typeof valueWords, string>;
