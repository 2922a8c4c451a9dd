import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { fill, type Values } from '../i18n/message.ts';

const nl = {
  'busy': 'Bezig met {address} …',
  'fresh': 'vers',
  'unchanged': 'niets nieuws',
  'kept': 'niet gelezen. We houden wat er was op {date}',
  'failed': 'niet gelezen, en we hebben er geen vorige kopie van',
  'problems.one': '{count} probleem',
  'problems.many': '{count} problemen',
  'config': 'Niet alles in de config klopt:',
  'details': 'Wat er mis is en hoe je het oplost, lees je met: npx buurt check {config}',
  'rest': '{file}: {count} records staan er niet in. Met meer wordt de pagina te lang.',
  'written': 'Vernieuwd in {out}: {files}.',
  'written.none': 'In {out} was alles nog juist.',
  'summary':
    'Bronnen: {sources}. Vers: {fresh}. Niets nieuws: {unchanged}. Vorige kopie: {kept}. Niet gelezen: {failed}.',
  'unreadable': 'We konden de config niet lezen: {config}.',
} as const;

const en: Readonly<Record<keyof typeof nl, string>> = {
  'busy': 'Asking {address} …',
  'fresh': 'fresh',
  'unchanged': 'nothing new',
  'kept': 'not read. We keep what there was on {date}',
  'failed': 'not read, and we have no copy from before',
  'problems.one': '{count} problem',
  'problems.many': '{count} problems',
  'config': 'Not all is right in the config:',
  'details': 'What is wrong and how to mend it: npx buurt check {config}',
  'rest': '{file}: {count} records are not in it. With more the page would be too long.',
  'written': 'Renewed in {out}: {files}.',
  'written.none': 'All was right already in {out}.',
  'summary':
    'Sources: {sources}. Fresh: {fresh}. Nothing new: {unchanged}. Copy from before: {kept}. Not read: {failed}.',
  'unreadable': 'We could not read the config: {config}.',
};

const WORDS = { nl, en };

/** The words of the report of `buurt mirror`. */
export const mirrorWords = (key: keyof typeof nl, language: DoctorLanguage, values?: Values): string =>
  fill(WORDS[language][key], values);
