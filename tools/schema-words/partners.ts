import type { SchemaWords } from './field-words.ts';
import { shared } from './shared.ts';

export const partners: SchemaWords = {
  ...shared,
  'kind': [
    'Soort lijst',
    'Kind of list',
    'Altijd "partners": wie samenwerkt.',
    'Always "partners": who works together.',
  ],
  'items/kind': [
    'Soort organisatie',
    'Kind of organisation',
    'public: overheid. non-profit: vereniging. residents: bewoners. business: onderneming.',
    'public, non-profit, residents or business.',
  ],
  'sector': [
    'Sector',
    'Sector',
    'Een of meer van onze sector.…, of je eigen woord.',
    'One or more of our sector.…, or your own word.',
  ],
  'role': ['Rol', 'Role', 'Wat deze partner in de buurt doet.', 'What this partner does in the neighbourhood.'],
  'contactRole': [
    'Aanspreekpunt',
    'Contact',
    'De functie van wie je bereikt. Geen naam van een persoon.',
    'The role of who answers. No name of a person.',
  ],
  'serviceIds': ['Diensten', 'Services', 'Id’s in de lijst van diensten.', 'Ids in the list of services.'],
};
