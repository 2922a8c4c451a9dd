/** When something is, as a whole sentence: with its words of `when-nl`. */
export const whenSentence = {
  'when.sentence': '{days} {time}',
  'when.apart': '{said}; {apart}',
  'when.at': 'om {time}',
  'when.between': 'van {from} tot {to}',
  'when.on.one': 'op {dates}',
  'when.on.many': 'op {dates}',
  'when.except': 'niet {on}',
  'when.extra': 'ook {on}',
  'when.more-days.one': 'nog {count} dag',
  'when.more-days.many': 'nog {count} dagen',
  'when.lasting.one': '{count} dag lang',
  'when.lasting.many': 'telkens {count} dagen',
  'when.next': 'volgende keer {when}',
} as const;

export type WhenSentence = Record<keyof typeof whenSentence, string>;
