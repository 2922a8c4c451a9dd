import type { Views } from './views-nl.ts';

export const views: Views = {
  'figures.save': 'Enregistrer ces chiffres',
  'figures.save.csv': 'En tableau (CSV)',
  'figures.save.png': 'En image (PNG)',
  'figures.save.svg': 'En dessin (SVG)',
  'figures.saved': 'Enregistré sous {name}.',
  'compare.with': 'Mettre un autre quartier à côté',
  'compare.with.none': 'Aucun autre quartier',
  'compare.some':
    'Certains chiffres ne servent pas à comparer des quartiers. Dans ce cas, vous voyez seulement ce quartier.',
  'compare.not': 'pas prévu pour comparer',
  'compare.table': 'Tous les chiffres côte à côte',
  'voices.other': 'Autres sujets',
  'voices.people.one': '{count} personne',
  'voices.people.many': '{count} personnes',
  'voices.about': 'Voir le chiffre',
  'voices.actions': 'Ce que nous faisons',
};
