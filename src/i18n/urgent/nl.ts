/** Whom to call when it cannot wait, in every widget that says so. */
export const urgent = {
  'urgent.title': 'Is het dringend?',
  'urgent.112': 'Iemand is in gevaar: bel 112',
  'urgent.1733': "Dokter nodig 's avonds, 's nachts of in het weekend: bel 1733",
  'urgent.106': 'Je wil praten met iemand die luistert: bel 106',
  'urgent.1813': 'Je denkt aan zelfdoding: bel 1813',
  'urgent.1712': 'Vragen over geweld of misbruik: bel 1712',
} as const;

export type Urgent = Record<keyof typeof urgent, string>;
