import type { Figures } from './figures-nl.ts';

export const figures: Figures = {
  'figures.table': 'Les chiffres : {label}',
  'figures.label': 'Quoi ?',
  'figures.place': 'Lieu',
  'figures.period': 'Quand ?',
  'figures.value': 'Chiffre',
  'figures.number': 'Nombre',
  'figures.n': 'Réponses',
  'figures.margin': "Marge d'erreur",
  'figures.note': 'Remarque',
  'figures.partly': 'Pas tout à fait comparable : {reason}',
  'figures.break': 'Mesuré autrement à partir d’ici',
  'figures.licence': 'Licence',
  'figures.updated': 'Mis à jour',
};
