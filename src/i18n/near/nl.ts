/** What is said of where the resident is, in every widget where that matters. */
export const near = {
  'near.denied': 'We kennen je plaats niet. Kies je dorp in de lijst.',
  'near.unknown': 'We kennen je plaats niet. Typ de naam van je dorp bij Zoeken.',
  'near.why': 'Je plaats blijft op dit toestel. We bewaren ze niet.',
  'near.waiting': 'We zoeken waar je bent.',
  'near.area': 'Afstand vanaf',
  'near.far': 'Hoe ver?',
  'near.far.any': 'Maakt niet uit',
  'near.far.until': 'tot {distance}',
  'near.zone': 'Alle uren zijn die van {place}, niet die van dit toestel.',
  'near.brussels': 'Brussel',
} as const;

export type Near = Record<keyof typeof near, string>;
