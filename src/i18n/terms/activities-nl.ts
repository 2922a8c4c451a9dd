/** Names of the kinds of activities (ids of the vocabulary). */
export const activityTerms = {
  'cat.coffee': 'Koffie en babbel',
  'cat.meal': 'Buurtmaaltijd',
  'cat.games': 'Spelnamiddag',
  'cat.walk': 'Wandelen en fietsen',
  'cat.move': 'Bewegen',
  'cat.creative': 'Creatief atelier',
  'cat.music': 'Zingen en muziek',
  'cat.culture': 'Film, boek, optreden',
  'cat.repair': 'Repair café',
  'cat.digital': 'Digitaal café',
  'cat.language': 'Taaloefening',
  'cat.talk': 'Praatgroep',
  'cat.carers': 'Moment voor mantelzorgers',
  'cat.info': 'Infomoment',
  'cat.health': 'Gezondheid',
  'cat.rights': 'Zitdag rechten en premies',
  'cat.family': 'Voor gezinnen',
  'cat.youth': 'Voor jongeren',
  'cat.green': 'Tuinieren en opruimen',
  'cat.party': 'Buurtfeest',
  'cat.market': 'Markt en weggeefhoek',
  'cat.participation': 'Buurtoverleg',
  'cat.course': 'Cursus',
  'cat.trip': 'Uitstap',
} as const;

export type ActivityTerms = Record<keyof typeof activityTerms, string>;
