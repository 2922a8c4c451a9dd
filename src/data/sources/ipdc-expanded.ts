import { isFields, listOf, wordsOf, type Fields } from './wire.ts';

const IPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const ADDRESS = 'https://data.vlaanderen.be/ns/adres#';
const DCT = 'http://purl.org/dc/terms/';
const M8G = 'http://data.europa.eu/m8g/';
const SCHEMA = 'http://schema.org/';

/** The Dutch keys of the catalogue's own context, for the members that are read. */
const KEYS = new Map([
  [`${DCT}title`, 'naam'],
  [`${DCT}description`, 'beschrijving'],
  [`${IPDC}additionalDescription`, 'verdereBeschrijving'],
  [`${IPDC}exception`, 'uitzonderingen'],
  [`${IPDC}isArchived`, 'gearchiveerd'],
  [`${IPDC}address`, 'adres'],
  [`${M8G}hasContactPoint`, 'contactgegevens'],
  [`${M8G}hasSupportingEvidence`, 'bewijs'],
  [`${M8G}hasCost`, 'kosten'],
  [`${M8G}thematicArea`, 'themas'],
  ['http://vocab.belgif.be/ns/publicservice#hasRequirement', 'voorwaarden'],
  ['http://purl.org/vocab/cpsv#follows', 'procedures'],
  ['http://www.w3.org/2000/01/rdf-schema#seeAlso', 'websites'],
  ['http://www.w3.org/ns/prov#generatedAtTime', 'generatedAtTime'],
  ['http://www.w3.org/ns/shacl#order', 'order'],
  [`${DCT}isVersionOf`, 'isVersionOf'],
  [`${DCT}type`, 'type'],
  [`${DCT}language`, 'talen'],
  [`${DCT}spatial`, 'geografischToepassingsgebieden'],
  [`${SCHEMA}dateModified`, 'laatstGewijzigd'],
  [`${SCHEMA}productID`, 'productnummer'],
  [`${SCHEMA}email`, 'email'],
  [`${SCHEMA}telephone`, 'telefoonnummer'],
  [`${SCHEMA}url`, 'url'],
  [`${SCHEMA}openingHours`, 'openingsuren'],
  [`${ADDRESS}Straatnaam`, 'straatnaam'],
  [`${ADDRESS}gemeentenaam`, 'gemeentenaam'],
  [`${ADDRESS}postcode`, 'postcode'],
  [`${ADDRESS}Adresvoorstelling.huisnummer`, 'huisnummer'],
  [`${ADDRESS}Adresvoorstelling.busnummer`, 'busnummer'],
]);
const SERVICE = /#(Instance|Concept)(PublicService)?(Snapshot)?$|cpsv#PublicService$/;

/** Services of expanded JSON-LD (full IRIs, flat nodes that point at each other), with the keys of the compact form. */
export function compacted(nodes: readonly unknown[]): readonly Fields[] {
  const known = new Map<string, Fields>();
  for (const node of nodes) {
    const id = isFields(node) ? wordsOf(node['@id']) : undefined;
    if (id !== undefined && isFields(node)) known.set(id, node);
  }
  const done = new Map<Fields, Fields>();
  const services = nodes.filter(isFields).filter((node) => listOf(node['@type']).some(isServiceType));
  return services.map((node) => compact(node, known, done));
}

const isServiceType = (type: unknown): boolean => typeof type === 'string' && SERVICE.test(type);

/** Each node once, so that nodes that point at each other come to an end. */
function compact(node: Fields, known: ReadonlyMap<string, Fields>, done: Map<Fields, Fields>): Fields {
  const before = done.get(node);
  if (before) return before;
  const result: Record<string, unknown> = { '@id': node['@id'], '@type': node['@type'] };
  done.set(node, result);
  for (const [iri, values] of Object.entries(node)) {
    const key = KEYS.get(iri);
    if (key !== undefined) result[key] = valueOf(listOf(values), known, done);
  }
  return result;
}

/** Texts become a map per language, one value stands alone, several are a list. */
function valueOf(values: readonly unknown[], known: ReadonlyMap<string, Fields>, done: Map<Fields, Fields>): unknown {
  const texts: Record<string, unknown> = {};
  const others: unknown[] = [];
  for (const value of values) {
    if (!isFields(value)) continue;
    const { '@language': lang, '@value': literal, '@id': id } = value;
    if (typeof lang === 'string') texts[lang] = literal;
    else if (literal !== undefined) others.push(literal);
    else {
      const target = typeof id === 'string' ? known.get(id) : undefined;
      others.push(target ? compact(target, known, done) : id);
    }
  }
  if (Object.keys(texts).length > 0) return texts;
  return others.length === 1 ? others[0] : others;
}
