import type { WhenSentence } from './sentence-nl.ts';

export const whenSentence: WhenSentence = {
  'when.sentence': '{days} {time}',
  'when.apart': '{said}; {apart}',
  'when.at': 'at {time}',
  'when.between': 'from {from} to {to}',
  'when.on.one': 'on {dates}',
  'when.on.many': 'on {dates}',
  'when.except': 'not {on}',
  'when.extra': 'also {on}',
  'when.more-days.one': '{count} more day',
  'when.more-days.many': '{count} more days',
  'when.lasting.one': 'for {count} day',
  'when.lasting.many': 'for {count} days each time',
  'when.next': 'next time {when}',
};
