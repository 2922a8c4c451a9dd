/**
 * The headings that people write above each field of a service: Dutch, French, English and German, then those of exports
 * we met (Open Referral, Geopunt, Opendatasoft, iRail). Folded, without spaces; earlier ones win. A field is the path of a
 * native service's property; `point`, `flag` and `row` are ours.
 */
const NAMES = {
  'id': 'id uuid uri identifier identificatie identifiant kenmerk importid referentie ref objectid globalid vcode placeid',
  'name':
    'naam name nom titel title titre bezeichnung benaming naamdienst dienst dienstverlening service namedienst ' +
    'officialname alternative alternatename bedrijfsnaam etablissement nomdeletablissement ' +
    'intitule denomination libelle emplacement displayname designation einrichtung voorziening ' +
    'instelling equipement',
  'category':
    'categorietxt categorie categories category kategorie rubriek rubrique soort type servicetaxonomies themas thema theme ' +
    'thematique thematiques sparte branche hoofdcategorie soortvereniging typevereniging libcategorie catname activite ' +
    'hoofdactiviteitenverenigingsloket types typologie typ',
  'kind': 'kind aard',
  'circle': 'circle cirkel kring',
  'needs': 'needs noden behoeften besoins',
  'summary':
    'samenvatting summary korteomschrijving kortebeschrijving shortdescription shortdesc resume kurzbeschreibung ' +
    'presentationresume presentation chapeau intro',
  'description':
    'omschrijving beschrijving description toelichting info informatie informations uitleg beschreibung details notes ' +
    'opmerkingen objet presentationdetail about',
  'organisation.name':
    'organisatie organisation organization organisme aanbieder provider inrichter naamorganisatie organisationname ' +
    'organizationname trager traeger operatorinformation org vereniging verein association raisonsociale',
  'organisation.url': 'organisatiewebsite organisationurl organizationurl',
  'status': 'status',
  'flag.closed': 'temporarilyclosed temporaryclosed tijdelijkgesloten closed isclosed gesloten',
  'alert': 'alert melding waarschuwing',
  'contact.phone':
    'telefoon telefoonnummer tel telnr phone phonenumber phones telephone telefon telefonnummer gsm gsmnummer mobiel ' +
    'mobile handy numerodetelephone contactdetailstelephonenumber ' +
    'telefoonnr telefonnr nationalphonenumber portable formattedphonenumber internationalphonenumber',
  'contact.email':
    'email mail emailadres mailadres emailaddress courriel adressemail adresseemail emailadresse adressecourriel mel',
  'contact.url':
    'website url web webadres webpagina webseite siteweb siteinternet homepage www link internet web websiteuri urllinkaddress ' +
    'pageweb weblink',
  'location.name': 'locatie locatienaam locationname venue zaal gebouw naamlocatie lieu',
  'location.street':
    'adres straat straatnaam address street streetname streetaddress address1 addressline1 adresse rue strasse ' +
    'straatennummer straatennr straatnr straathuisnummer strassehausnr strassehausnummer adressestrassehausnr roadname ' +
    'locationaddress numerovoie adresvoorstelling volledigadres formattedaddress adressegeographique adres1 adresse1 ' +
    'praktijkadres bezoekadres vestigingsadres voie str line anschrift addressline fulladdress adressecomplete',
  'location.more': 'address2 addressline2 adres2 adresse2 address3 addressline3 complementadresse complementdadresse',
  'location.number': 'huisnummer huisnr hnr housenumber hausnummer nummer nr numero number n no',
  'location.suffix': 'toevoeging huisnummertoevoeging huisletter',
  'location.box': 'bus busnummer busnr box boite',
  'location.postcode':
    'postcode postnummer zip zipcode postalcode codepostal plz postleitzahl postnr postcd pc cp codpost postal',
  'location.place':
    'gemeente plaats plaatsnaam city town woonplaats stad commune localite ville ort gemeinde stadt deelgemeente ' +
    'locality suburb addresslocality village dorp nomcommune libcommune local plzort plzundort postcodegemeente ' +
    'postcodeengemeente postcodeplaats postcodeenplaats postcodewoonplaats postcodeenwoonplaats codepostalville ' +
    'codepostaletville cpville adresseort cityname stadsnaam',
  'location.lat':
    'lat latitude breedtegraad breedte y ycoord ycoordinaat coordy latitudewgs84 latwgs84 ylambert ylambert72 ' +
    'ylambert2008 lambert72y lambert2008y yrd rdy breitengrad geocodageygps ywgs84',
  'location.lon':
    'lon lng long longitude lengtegraad lengte x xcoord xcoordinaat coordx longitudewgs84 lonwgs84 xlambert xlambert72 ' +
    'xlambert2008 lambert72x lambert2008x xrd rdx laengengrad langengrad geocodagexgps xwgs84',
  'point':
    'geometry geometrie geopoint2d geopoint geoshape geo centroidell coordinaten coordinates coordonnees koordinaten latlon latlng wkt location ' +
    'coords latlong lattlong position positie geocode coordonneesgps gps',
  'flag.hideaddress': 'hideaddress maskexactaddress adresverbergen',
  'hours':
    'openingsuren openingsuur openingstijden openinghours openingtimes openingtimesdescription horaires ' +
    'horairesdouverture heuresdouverture horairesaccueil horairesouverture heures hours uren offnungszeiten oeffnungszeiten ' +
    'weekdaydescriptions weekdaytext plageouverture hoursofoperation businesshours',
  'cost.text':
    'prijs kostprijs kosten kost tarief tarieven price cost feesdescription fees fee prix tarif frais preis kostenpunt',
  'cost.amount': 'bedrag amount costamount montant',
  'cost.unit': 'costtype perwat eenheid',
  'flag.free': 'gratis free gratuit kostenlos',
  'eligibility':
    'doelgroep doelgroepen audience targetgroup publiccible zielgruppe eligibility eligibilitydescription ' +
    'conditionsacces voorwaarden profils publics prerequis',
  'minAge': 'minage minimumage minimumleeftijd minleeftijd leeftijdvan vanafleeftijd ageminimum mindestalter',
  'maxAge': 'maxage maximumage maximumleeftijd maxleeftijd leeftijdtot agemaximum hochstalter',
  'audiences': 'audiences',
  'nextStep':
    'aanmelden aanmelding hoeaanmelden inschrijven eerstestap nextstep howtostart applicationprocess ' + 'calltoaction',
  'bring': 'meebrengen meenemen bring requireddocuments documenten justificatifs',
  'languages': 'talen taal languages language langues langue sprachen',
  'access': 'toegankelijkheid access accessibility accessibilities locationaccessibilities accessibilite',
  'flag.wheelchair':
    'rolstoel rolstoeltoegankelijk rolstoelvriendelijk wheelchair wheelchairavailable wheelchairaccessible pmr ' +
    'fauteuilroulant rollstuhl rollstuhlgerecht',
  'flag.hearing-loop': 'ringleiding audioinductionloop hearingloop',
  'flag.parking': 'disabledparkingspots parkeerplaatshandicap parkeerplaatsgehandicapten',
  'flag.virtual': 'online virtual virtueel digitaal',
  'flag.homevisit': 'huisbezoek aanhuis homevisit',
  'serviceArea': 'werkingsgebied servicearea serviceareas',
  'area': 'area areacode wijk wijkcode buurt niscode nis buurtcode',
  'municipality': 'municipality',
  'lastChecked': 'lastchecked laatstgecontroleerd laatstnagekeken nagekekenop gecontroleerdop assureddate',
  'updated':
    'updated lastupdate lastmodified modified gewijzigd laatstgewijzigd laatstewijziging datummodificatie ' +
    'datemaj changed',
  'image': 'image afbeelding foto photo bild',
  'flag.visible': 'visible zichtbaar isactive actief published gepubliceerd ispublished',
  'flag.approved': 'approved goedgekeurd',
  'row.continues': 'importidreference',
  // Persons, and what has the look of a name without being one.
  'row.ignored': 'contactname contacttitle locationid organizationid',
} as const;

export type Field = keyof typeof NAMES;

/** What a folded heading means, and how good a name for it that is (lower is better). */
export const FIELDS: ReadonlyMap<string, readonly [Field, number]> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name, order) => [name, [field as Field, order]] as const),
  ),
);

/** Headings of a house number where they stand right behind a street, and of anything elsewhere: "Nr" in the first column. */
export const BEHIND_A_STREET: ReadonlySet<string> = new Set(['nummer', 'nr', 'numero', 'number', 'n', 'no']);

export const isField = (field: string): field is Field => field in NAMES;

/** A heading that may be that of a name where no other is: "Nom de l'association", "Vereinsname". */
const OF_A_NAME = /^(naam|nom|name|bezeichnung|titel|intitule)$|.{3}(naam|name)$/;
const OF_ANOTHER =
  /^(voor|vor|nach|achter|famili|contact|gebruiker|bestand|straat|strasse|ge?meinde|gemeente|orts|plaats|file|user|first|last|sur|street|city)\w*(naam|name)$|^(prenom|alternate|president|voorzitter|contact\w*|fichier|rue|commune|ville|pays|straat|gemeente|stra(ss|ß)e|street|city|country|land|provincie)$/;

export const isOfAName = (words: readonly string[]): boolean =>
  words.some((word) => OF_A_NAME.test(word)) && !words.some((word) => OF_ANOTHER.test(word));

/** Of one person: nobody said that residents may have that number. */
const OF_A_PERSON =
  /^(contact|pers|president|presidente|voorzitter|secretar|respons|verantwoord|tresor|penning|ansprech|vorsitz|priv|gsm|portable)/;

/** Words behind a heading that say whose number it is: `TEL_ACCUEIL`. */
export const isShared = (words: readonly string[]): boolean => !words.some((word) => OF_A_PERSON.test(word));

/** Words in front of a heading that only say what the table is about: `service_name`, `contact_email`, `geo_Longitude`. */
export const PREFIXES: readonly (readonly [string, (field: Field) => boolean])[] = [
  ...['service', 'dienst', 'site', 'poi', 'field', 'schul', 'waar', 'where', 'wo'].map(
    (word) => [word, () => true] as const,
  ),
  ...['location', 'locatie', 'adrs'].map((word) => [word, (field: Field) => field.startsWith('location.')] as const),
  ['contact', (field) => field.startsWith('contact.')],
  ...['geo', 'gps', 'wgs84', 'coord'].map((word) => [word, isCoordinate] as const),
];

function isCoordinate(field: Field): boolean {
  return field === 'location.lat' || field === 'location.lon';
}
