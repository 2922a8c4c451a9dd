import type { SchemaWords } from './field-words.ts';
import { shared } from './shared.ts';

export const areas: SchemaWords = {
  ...shared,
  'kind': [
    'Soort lijst',
    'Kind of list',
    'Altijd "areas": buurten, dorpen en gemeenten.',
    'Always "areas": neighbourhoods, villages and municipalities.',
  ],
  'items/type': [
    'Soort gebied',
    'Kind of area',
    'neighbourhood (buurt), village (dorp) of municipality (gemeente).',
    'neighbourhood, village or municipality.',
  ],
  'parent': ['Ligt in', 'Lies in', 'Id van het gebied waar het deel van is.', 'Id of the area it is part of.'],
  'centre': [
    'Midden',
    'Centre',
    'Waar de kaart begint, als er geen grens is.',
    'Where the map begins, where there is no border.',
  ],
  'radius': [
    'Straal',
    'Radius',
    'In meter rond het midden, als niemand een grens tekende.',
    'In metres around the centre, where nobody drew a border.',
  ],
  'bbox': ['Rechthoek', 'Box', 'Vier getallen: west, zuid, oost, noord.', 'Four numbers: west, south, east, north.'],
  'polygon': [
    'Grens',
    'Border',
    'GeoJSON Polygon of MultiPolygon: eerst lon, dan lat.',
    'GeoJSON Polygon or MultiPolygon: lon first, then lat.',
  ],
  'polygon/type': ['Soort grens', 'Kind of border', 'Polygon of MultiPolygon.', 'Polygon or MultiPolygon.'],
  'coordinates': ['Punten', 'Points', 'Ringen van [lon, lat].', 'Rings of [lon, lat].'],
  'nisCode': [
    'NIS-code',
    'NIS code',
    'Van Statbel. Cijfers worden er aan gekoppeld.',
    'Of Statbel. Figures are linked by it.',
  ],
  'postcodes': [
    'Postcodes',
    'Postcodes',
    'Waaraan bewoners hun gemeente kennen.',
    'By which residents know their town.',
  ],
};
