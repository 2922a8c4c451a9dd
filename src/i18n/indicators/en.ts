import { shell } from '../shell/en.ts';
import { indicatorTerms } from '../terms/indicators-en.ts';
import { cards } from './cards-en.ts';
import type { IndicatorsMessages } from './catalogue.ts';
import type { Indicators } from './nl.ts';
import { says } from './says-en.ts';
import { valueWords } from './value-words-en.ts';

const indicators: Indicators = {
  'indicators.title': 'The neighbourhood in figures',
  'indicators.count.one': '{count} figure found',
  'indicators.count.many': '{count} figures found',
  'at.near': '{place}',
  'at.wide': '{place}',
  'at.area': 'this neighbourhood',
  'at.municipality': 'the municipality',
  'at.region': 'the region',
  'at.country': 'the country',
  'says.any': '{label}: {value} in {at}',
  'says.untold': '{label} in {at}: {value}',
  'says.higher': 'more than in {places}',
  'says.lower': 'less than in {places}',
  'says.same': 'about the same as in {places}',
  'says.but': '{one}, but {other}',
  'says.beside': '{place}: {value}',
  'says.unlike': '{place}: {value} (not fully comparable: {reason})',
  'reason.age': 'different age group',
  'reason.year': 'too many years apart',
  'reason.question': 'different question',
  'trend.risen': 'Up from {from} in {start} to {to} in {end}.',
  'trend.fallen': 'Down from {from} in {start} to {to} in {end}.',
  'trend.same': 'About the same: {from} in {start}, {to} in {end}.',
  'one-in': 'about {of} in {in}',
  'one-in.half': 'about half',
  'answers.one': '{count} answer',
  'answers.many': '{count} answers',
  'answers.invited': '{answers} from {invited} people asked',
  'chart.line': '{place}: first {first}, last {last}, lowest {lowest}, highest {highest}',
  'mood.good': 'That is good news.',
  'mood.attention': 'This needs attention.',
  'stale': 'This figure is from {year}. It may be different now.',
  'goal': 'The goal is {value}.',
  'goal.reached': 'The goal is reached: {value}.',
  'baseline': 'At the start: {value}.',
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
