import { shell } from '../shell/fr.ts';
import { indicatorTerms } from '../terms/indicators-fr.ts';
import { cards } from './cards-fr.ts';
import type { IndicatorsMessages } from './catalogue.ts';
import type { Indicators } from './nl.ts';
import { says } from './says-fr.ts';
import { valueWords } from './value-words-fr.ts';

const indicators: Indicators = {
  'indicators.title': 'Le quartier en chiffres',
  'indicators.count.one': '{count} chiffre trouvé',
  'indicators.count.many': '{count} chiffres trouvés',
  'at.near': 'à {place}',
  'at.wide': 'en {place}',
  'at.area': 'au niveau du quartier',
  'at.municipality': 'au niveau de la commune',
  'at.region': 'au niveau de la région',
  'at.country': 'au niveau du pays',
  'says.any': '{label} : {value} {at}',
  'says.untold': '{label} {at} : {value}',
  'says.higher': "plus qu'{places}",
  'says.lower': "moins qu'{places}",
  'says.same': "à peu près autant qu'{places}",
  'says.but': '{one}, mais {other}',
  'says.beside': '{place} : {value}',
  'says.unlike': '{place} : {value} (pas tout à fait comparable : {reason})',
  'reason.age': "autre groupe d'âge",
  'reason.year': "trop d'années d'écart",
  'reason.question': 'autre question',
  'trend.risen': 'En hausse : de {from} en {start} à {to} en {end}.',
  'trend.fallen': 'En baisse : de {from} en {start} à {to} en {end}.',
  'trend.same': 'À peu près stable : {from} en {start}, {to} en {end}.',
  'one-in': 'environ {of} sur {in}',
  'one-in.half': 'environ la moitié',
  'answers.one': '{count} réponse',
  'answers.many': '{count} réponses',
  'answers.invited': '{answers} sur {invited} personnes interrogées',
  'chart.line': '{place} : au début {first}, à la fin {last}, au plus bas {lowest}, au plus haut {highest}',
  'mood.good': "C'est une bonne nouvelle.",
  'mood.attention': "Cela demande de l'attention.",
  'stale': 'Ce chiffre date de {year}. Il a peut-être changé.',
  'goal': "L'objectif est de {value}.",
  'goal.reached': "L'objectif est atteint : {value}.",
  'baseline': 'Au départ : {value}.',
};

const messages: IndicatorsMessages = {
  ...shell,
  ...cards,
  ...indicators,
  ...says,
  ...valueWords,
  ...indicatorTerms,
};
export default messages;
