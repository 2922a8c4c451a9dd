import { fold } from '../../domain/fold.ts';
import type { Unit } from '../../domain/indicator.ts';
import { unitOf as ratioOf } from './unit-words.ts';

/** A unit as a draft says it. */
export interface SaidUnit {
  readonly unit?: Unit;
  readonly unitLabel?: string;
}

/** A unit in the words of a source; words of its own are shown behind the number. */
export function unitOf(written: string): SaidUnit {
  const words = written.trim().replace(/^(in|en) (?=\S)/i, '');
  if (!words) return {};
  return knownUnit(words) ?? { unit: 'count', unitLabel: words };
}

export function knownUnit(words: string): SaidUnit | undefined {
  const folded = fold(words.trim());
  if (/^(aantal|number|nombre|anzahl|count|ratio)$/.test(folded)) return { unit: 'count' };
  if (/^(score|rapportcijfer|op 10|sur 10|\/ ?10)$/.test(folded)) return { unit: 'score10' };
  const unit = ratioOf(folded);
  return unit === 'count' ? undefined : { unit };
}

export interface Label extends SaidUnit {
  readonly label: string;
}

/** Characters; more than a label may have. */
const LONGEST = 500;
const IN_BRACKETS = /^(.*?)\s*(?:\[([^[\]]+)\]|\(([^()]+)\))$/;

/** A label with its unit behind it: `Gezinnen [aantal]`, `Schuld (in €)`, `Werkloos (%)`; `(65+)` is part of the label. */
export function toLabel(written: string): Label {
  // A title of one year, above a table of several.
  const words = written
    .trim()
    .slice(0, LONGEST)
    .replace(/\s+[-–]\s+(19|20)\d\d$/, '');
  const [, label, square, round = ''] = IN_BRACKETS.exec(words) ?? [];
  const said = square !== undefined || /^(in|en) /i.test(round) ? unitOf(square ?? round) : knownUnit(round);
  // "(% van de gezinnen)" says more than the unit.
  const isAll = /^(\S+|(in|en|per|op|pour) .*)$/i.test(square ?? round);
  if (said) return { ...said, label: (isAll && label) || words };
  return {
    label: words,
    ...(/(?:^|– )(%|percentage|pourcentage|prozent)(?!\p{L})|\s(?:in|en) (?:%|procent|prozent|pourcent)$/iu.test(
      words,
    ) && {
      unit: 'percent',
    }),
  };
}
