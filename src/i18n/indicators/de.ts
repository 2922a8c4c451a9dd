import { shell } from '../shell/de.ts';
import { indicatorTerms } from '../terms/indicators-de.ts';
import { cards } from './cards-de.ts';
import type { IndicatorsMessages } from './catalogue.ts';
import type { Indicators } from './nl.ts';
import { says } from './says-de.ts';
import { valueWords } from './value-words-de.ts';

const indicators: Indicators = {
  'indicators.title': 'Das Viertel in Zahlen',
  'indicators.count.one': '{count} Zahl gefunden',
  'indicators.count.many': '{count} Zahlen gefunden',
  'at.near': '{place}',
  'at.wide': '{place}',
  'at.area': 'diesem Viertel',
  'at.municipality': 'der Gemeinde',
  'at.region': 'der Region',
  'at.country': 'dem Land',
  'says.any': '{label}: {value} in {at}',
  'says.untold': '{label} in {at}: {value}',
  'says.higher': 'mehr als in {places}',
  'says.lower': 'weniger als in {places}',
  'says.same': 'etwa gleich viel wie in {places}',
  'says.but': '{one}, aber {other}',
  'says.beside': '{place}: {value}',
  'says.unlike': '{place}: {value} (nicht ganz vergleichbar: {reason})',
  'reason.age': 'andere Altersgruppe',
  'reason.year': 'zu viele Jahre dazwischen',
  'reason.question': 'andere Frage',
  'trend.risen': 'Gestiegen von {from} ({start}) auf {to} ({end}).',
  'trend.fallen': 'Gesunken von {from} ({start}) auf {to} ({end}).',
  'trend.same': 'Etwa gleich geblieben: {from} ({start}), {to} ({end}).',
  'one-in': 'etwa {of} von {in}',
  'one-in.half': 'etwa die Hälfte',
  'answers.one': '{count} Antwort',
  'answers.many': '{count} Antworten',
  'answers.invited': '{answers} von {invited} gefragten Menschen',
  'chart.line': '{place}: zuerst {first}, zuletzt {last}, niedrigster Wert {lowest}, höchster Wert {highest}',
  'mood.good': 'Das ist eine gute Nachricht.',
  'mood.attention': 'Das braucht Aufmerksamkeit.',
  'stale': 'Diese Zahl ist von {year}. Sie kann heute anders sein.',
  'goal': 'Das Ziel ist {value}.',
  'goal.reached': 'Das Ziel ist erreicht: {value}.',
  'baseline': 'Am Anfang: {value}.',
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
