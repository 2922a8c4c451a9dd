import type { Action, Party } from './action.ts';
import type { Partner } from './partner.ts';
import type { Text } from './text.ts';

/** The partners feed by id; empty where there is none. */
export type Partners = ReadonlyMap<string, Partner>;

/** Who takes part, as a resident may read it. */
export interface KnownParty {
  readonly name: Text;
  readonly sectors: readonly string[];
  readonly url?: string;
}

/** `undefined` for who has no name: an id that no feed knows says nothing to a resident. */
export function known({ partner = '', name }: Party, partners: Partners): KnownParty | undefined {
  const found = partners.get(partner);
  const called = found?.name ?? name;
  if (called === undefined) return undefined;
  return { name: called, sectors: found?.sector ?? [], ...(found?.url !== undefined && { url: found.url }) };
}

/** Whoever leads it, then all that take part. */
export const partiesOf = ({ lead, partners }: Action): readonly Party[] => (lead ? [lead, ...partners] : partners);

/** The sectors that work together on it: as written, and those of its partners. */
export function sectorsOf(action: Action, partners: Partners): readonly string[] {
  const theirs = partiesOf(action).flatMap(({ partner = '' }) => partners.get(partner)?.sector ?? []);
  return [...new Set([...action.sectors, ...theirs])];
}

/** One sector with those who take part from it; without `sector` those whose sector nobody knows. */
export interface SectorGroup {
  readonly sector?: string;
  readonly parties: readonly KnownParty[];
}

/** Who takes part, by sector; each stands once, under the first of its sectors. */
export function bySector(action: Action, partners: Partners): readonly SectorGroup[] {
  const all = action.partners.flatMap((party) => known(party, partners) ?? []);
  const groups = Map.groupBy(all, ({ sectors }) => sectors[0]);
  return [...groups]
    .map(([sector, parties]) => ({ ...(sector !== undefined && { sector }), parties }))
    .sort((a, b) => Number(a.sector === undefined) - Number(b.sector === undefined));
}
