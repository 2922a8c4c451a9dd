import type { Figure } from '../../domain/indicator.ts';
import type { Text } from '../../domain/text.ts';

const NOTES = new Map<string, Text>([
  ['e', { nl: 'schatting', fr: 'estimation', de: 'Schätzung', en: 'estimate' }],
  ['p', { nl: 'voorlopig', fr: 'provisoire', de: 'vorläufig', en: 'provisional' }],
  ['f', { nl: 'verwachting', fr: 'prévision', de: 'Prognose', en: 'forecast' }],
  ['u', { nl: 'weinig betrouwbaar', fr: 'peu fiable', de: 'wenig zuverlässig', en: 'low reliability' }],
  ['d', { nl: 'andere definitie', fr: 'autre définition', de: 'andere Definition', en: 'definition differs' }],
]);
const SECRET = /^(c|q|x|confidential|suppressed|secret|vertrouwelijk)$/;
/** In a publisher's own words. */
const SAID_SECRET = /confidential|secre[ct]|suppressed|vertrouwelijk|geheim/i;

/**
 * What the mark beside a figure means: the letters of Eurostat (`b` break, `c` confidential, `u` …; `bu` is two), which
 * those of SDMX (`CL_OBS_STATUS`) agree with, or a word. `label`: what its publisher calls it.
 */
export function flagged(flag = '', label?: string): Pick<Figure, 'hidden' | 'break' | 'note'> {
  const mark = flag.trim().toLowerCase();
  const marks = /^[a-z]{1,3}$/.test(mark) ? mark.split('') : [mark];
  if (marks.some((each) => SECRET.test(each)) || SAID_SECRET.test(label ?? '')) return { hidden: 'suppressed' };
  if (marks.some((each) => each === 'z' || each === 'm' || each === 'impossible')) return { hidden: 'not-applicable' };
  const known = marks.find((each) => NOTES.has(each));
  const note = (known === undefined ? undefined : NOTES.get(known)) ?? (/^[:ab]?$/.test(mark) ? undefined : label);
  return { ...(marks.includes('b') && { break: true }), ...(note !== undefined && { note }) };
}
