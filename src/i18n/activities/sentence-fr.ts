import type { WhenSentence } from './sentence-nl.ts';

export const whenSentence: WhenSentence = {
  'when.sentence': '{days} {time}',
  'when.apart': '{said} ; {apart}',
  'when.at': 'à {time}',
  'when.between': 'de {from} à {to}',
  'when.on.one': 'le {dates}',
  'when.on.many': 'les {dates}',
  'when.except': 'sauf {on}',
  'when.extra': 'aussi {on}',
  'when.more-days.one': 'encore {count} jour',
  'when.more-days.many': 'encore {count} jours',
  'when.lasting.one': 'pendant {count} jour',
  'when.lasting.many': 'chaque fois pendant {count} jours',
  'when.next': 'prochaine fois : {when}',
};
