import type { WhenSentence } from './sentence-nl.ts';

export const whenSentence: WhenSentence = {
  'when.sentence': '{days} {time}',
  'when.apart': '{said}; {apart}',
  'when.at': 'um {time}',
  'when.between': 'von {from} bis {to}',
  'when.on.one': 'am {dates}',
  'when.on.many': 'am {dates}',
  'when.except': 'nicht {on}',
  'when.extra': 'auch {on}',
  'when.more-days.one': '{count} weiteren Tag',
  'when.more-days.many': '{count} weiteren Tagen',
  'when.lasting.one': '{count} Tag lang',
  'when.lasting.many': 'jeweils {count} Tage lang',
  'when.next': 'nächstes Mal {when}',
};
