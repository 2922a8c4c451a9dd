import type { ValueWords } from './value-words-nl.ts';

export const valueWords: ValueWords = {
  'figure.percent': '{value} %',
  'figure.of': '{value} sur {whole}',
  'figure.missing': 'pas de chiffre',
  'figure.too-few': "trop peu de réponses pour l'afficher",
  'figure.suppressed': "non affiché, car on pourrait reconnaître quelqu'un parmi si peu de personnes",
  'figure.not-applicable': "ne s'applique pas ici",
  'figure.quarter': 'trimestre {number} de {year}',
  'figure.half': 'semestre {number} de {year}',
  'figure.area': 'ce quartier',
  'figure.municipality': 'la commune',
  'figure.region': 'la région',
  'figure.country': 'le pays',
};
