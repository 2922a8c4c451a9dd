/** What the brief says of the demo (domain.md §6): id, name, categories without `svc.`, and boxes west, south, east, north. */
export const towns = {
  balen: {
    area: 'balen',
    box: [5.1, 51.1, 5.27, 51.23],
    services: [
      ['b01', 'Sociaal Huis Balen', 'social-house rights'],
      ['b02', 'Gemeentehuis Balen', 'town-hall'],
      ['b03', 'LDC De Sparappel', 'service-centre'],
      ['b04', 'Dorpsrestaurant De Pollepel', 'restaurant meals'],
      ['b05', 'Buurthuis Dennenhof', 'neighbourhood-house'],
      ['b06', 'Infokar De Toer', 'mobile-point'],
      ['b07', 'Buurtwerker Dennenhof', 'worker'],
      ['b08', 'Huisartsen De Nete', 'gp'],
      ['b09', 'Apotheek Olmen-dorp', 'pharmacy'],
      ['b10', 'Thuisverpleging Kempenhart', 'home-nursing'],
      ['b11', 'Thuiszorg Brem', 'home-care cleaning'],
      ['b12', 'WZC Het Dennenhuis', 'care-home short-stay'],
      ['b13', 'Dagopvang De Huiskamer', 'day-care'],
      ['b14', 'Huis van het Kind Balen', 'child-house'],
      ['b15', 'Bibliotheek Balen', 'library'],
      ['b16', 'Digipunt in de bib', 'digital'],
      ['b17', 'Burenhulp Olmen', 'neighbour-help'],
      ['b18', 'Rijdienst Mee op Weg', 'transport'],
      ['b19', 'Praatgroep Mantelzorg', 'carers support-group'],
      ['b20', 'Repair Café De Schroef', 'repair'],
    ],
  },
  ravels: {
    area: 'ravels',
    box: [4.92, 51.34, 5.11, 51.49],
    services: [
      ['r01', 'Gemeentehuis Ravels', 'town-hall'],
      ['r02', 'Sociaal Huis Ravels', 'social-house rights'],
      ['r03', 'LDC De Molenwiek', 'service-centre'],
      ['r04', 'Buurtrestaurant Aan Tafel', 'restaurant'],
      ['r05', 'Buurthuis Molenakkers', 'neighbourhood-house'],
      ['r06', 'Buurtwerker Molenakkers', 'worker'],
      ['r07', 'Infopunt op Wielen', 'mobile-point'],
      ['r08', 'Huisartsengroep Weelde', 'gp'],
      ['r09', 'Apotheek Poppel', 'pharmacy'],
      ['r10', 'Kinepraktijk Ravels', 'physio'],
      ['r11', 'Thuisverpleging De Grens', 'home-nursing'],
      ['r12', 'WZC De Berken', 'care-home'],
      ['r13', 'Assistentiewoningen De Berken', 'assisted-living'],
      ['r14', 'CAW-zitdag', 'caw'],
      [
        'r15',
        'Ziekenfonds: maatschappelijk werk voor wie ziek is, een handicap heeft, voor iemand zorgt of vragen heeft over premies',
        'health-fund',
      ],
      ['r16', 'Budget- en schuldhulp', 'debt'],
      ['r17', 'Sociale kruidenier Het Mandje', 'food'],
      ['r18', 'Ontmoetingscentrum Poppel', 'hall'],
      ['r19', "Jeugdhuis 't Kot", 'youth'],
      ['r20', 'Bezoekdienst Samen Buur', 'visits neighbour-help'],
    ],
  },
} as const;

const ids = (prefix: string, words: string): string[] => words.split(/\s+/).map((word) => `${prefix}.${word}`);

/** The ids of domain.md §4, spelled out so that a slip in a feed is seen. */
export const categories = ids(
  'svc',
  `gp gp-on-call pharmacy dentist physio home-nursing home-care cleaning meals alarm day-care short-stay care-home
  assisted-living mental-health aids-loan social-house caw health-fund debt rights food housing energy child-house
  childcare youth disability service-centre neighbourhood-house hall library restaurant outdoor repair carers
  neighbour-help transport visits support-group association mobile-point worker town-hall language digital work police`,
);
export const needs = ids('need', 'company daily care carer money papers home transport family mind safety unknown');
export const audiences = ids(
  'aud',
  'everyone families children youth older carers disability dementia newcomers low-income alone volunteers',
);
export const access = ids(
  'acc',
  `wheelchair wheelchair-help toilet parking hearing-loop sign-language assistance-dog easy-language quiet
  companion-free bus interpreter`,
);
export const sectors = ids(
  'sector',
  'welfare health housing space youth education culture sport work safety residents local-government',
);
