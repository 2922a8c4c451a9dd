import { fold } from '../../domain/fold.ts';
import type { IndicatorSource } from '../../domain/indicator.ts';
import { compact } from '../values/compact.ts';
import type { FigureColumns } from './indicator-columns.ts';
import type { Role } from './indicator-names.ts';
import { wordsIn } from './indicator-places.ts';
import type { FigureRow } from './indicator-rows.ts';

type SourceType = NonNullable<IndicatorSource['type']>;

const TYPES: readonly (readonly [SourceType, RegExp])[] = [
  ['partner', /^(een |onze |un |ein )?partner(s|organisatie)?$|^partenaires?$|^partnerorganisation$/],
  ['survey', /^(buurt|bewoners|buergers?)?(enquete|bevraging|umfrage|befragung)$|^(survey|sondage|questionnaire)$/],
  ['focus-group', /^(focus|fokus)[ -]?(groep|group|gruppe)(en|s|n)?$|^groupes? (de discussion|focus)$|^gespreksgroep$/],
  ['register', /^(register|registers|registre|registratie|registergegevens|statistie?k|statisti(que|cs))$/],
];

/** What kind of source words are: `Partner`, `enquête`, `registre`. */
export function sourceTypeOf(written: string): SourceType | undefined {
  const words = fold(written).trim();
  return TYPES.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * Where the figures of these rows come from, as their columns or the webmaster say it; of more than one kind of source that
 * which asks most care.
 */
export function sourceOf(
  rows: readonly FigureRow[],
  { of, sourceType }: Pick<FigureColumns, 'of' | 'sourceType'>,
): { readonly type?: SourceType; readonly name?: string } | undefined {
  const words = (role: Role) => {
    const at = of.get(role);
    return at === undefined ? [] : [...new Set(rows.map(({ cells }) => wordsIn(cells[at])))].filter(Boolean);
  };
  const names = words('source');
  const said = [...words('sourcetype'), ...names].flatMap((each) => sourceTypeOf(each) ?? []);
  const types = [...said, ...(sourceType ? [sourceType] : [])];
  const type = types.includes('partner') ? 'partner' : types[0];
  const name = names.find((each) => !sourceTypeOf(each));
  return type || name ? compact<{ type?: SourceType; name?: string }>({ type, name }) : undefined;
}
