import { table } from './day-words.ts';

/** The months from 1, in Dutch, French, German and English, folded: no accents, small letters. */
export const MONTH = table([
  'januari january janvier januar jan',
  'februari february fevrier februar feb',
  'maart mars march marz mrt',
  'april avril apr',
  'mei may mai',
  'juni june juin jun',
  'juli july juillet jul',
  'augustus august aout aug',
  'september septembre sept sep',
  'oktober october octobre okt oct',
  'november novembre nov',
  'december decembre dezember dec dez',
]);
