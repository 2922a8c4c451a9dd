/** What made-up feeds are made of. */
export const CATEGORIES = [
  'sport',
  'cultuur',
  'ouderen',
  'jeugd',
  'gezin',
  'taal',
  'gezondheid',
  'groen',
  'digitaal',
  'werk',
  'ontmoeting',
  'muziek',
] as const;
export const PLACES = [
  'Dienstencentrum',
  'Buurthuis',
  'Bibliotheek',
  'Sporthal',
  'School',
  'Ontmoetingscentrum',
  'Huis van het Kind',
  'OCMW',
  'Parkzaal',
] as const;
export const WORK = [
  'breicafé',
  'wandeling',
  'taalles',
  'repair café',
  'buurtmaaltijd',
  'yoga',
  'voorleesuur',
  'moestuin',
  'koor',
  'computerles',
  'spreekuur',
  'filmavond',
  'jeugdhuis',
  'huiswerkklas',
  'fietstocht',
] as const;
export const STREETS = [
  'Kerkstraat',
  'Stationsstraat',
  'Molenweg',
  'Dorpsstraat',
  'Nieuwstraat',
  'Schoolstraat',
  'Lindelaan',
  'Parklaan',
  'Veldstraat',
  'Beekstraat',
  'Brugstraat',
  'Marktplein',
] as const;
const WORDS =
  'kom langs voor een kop koffie en een babbel met je buren iedereen is welkom ook zonder inschrijving breng gerust iemand mee wij zorgen voor materiaal en begeleiding toegankelijk voor rolstoelgebruikers met vrijwilligers uit de wijk info aan het onthaal of per telefoon tijdens de kantooruren';
const [firstWord = '', ...otherWords] = WORDS.split(' ');
export const VOCABULARY: readonly [string, ...string[]] = [firstWord, ...otherWords];

/** Where the made-up towns lie; maps start here. */
export const CENTRE = { lat: 50.85, lon: 4.35, zoom: 10 } as const;
