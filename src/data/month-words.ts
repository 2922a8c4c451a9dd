import { table } from './day-words.ts';

/** The months from 1, in Dutch, French, German and English, folded: no accents, small letters. */
export const MONTH = table([
  'januari january janvier januar jan janv',
  'februari february fevrier februar feb fevr fev',
  'maart mars march marz mrt mrz',
  'april avril apr',
  'mei may mai',
  'juni june juin jun',
  'juli july juillet jul juil',
  'augustus august aout aug',
  'september septembre sept sep',
  'oktober october octobre okt oct',
  'november novembre nov',
  'december decembre dezember dec dez',
]);
