/**
 * The headings that people write above each field of a service: Dutch, French, English and German, then those of exports
 * we met (Open Referral, Geopunt, Opendatasoft, iRail). Folded, without spaces; earlier ones win. A field is the path of a
 * native service's property; `point`, `flag` and `row` are ours.
 */
const NAMES = {
  'id': 'id uuid uri identifier identificatie identifiant kenmerk importid referentie ref objectid globalid vcode placeid nid',
  'name':
    'naam name nom titel title titre bezeichnung benaming naamdienst dienst dienstverlening service namedienst ' +
    'officialname alternative alternatename bedrijfsnaam etablissement nomdeletablissement ' +
    'intitule denomination libelle emplacement displayname designation einrichtung voorziening ' +
    'instelling equipement objekt store',
  'category':
    'categorietxt categorie categories category kategorie rubriek rubrique soort type servicetaxonomies themas thema theme ' +
    'thematique thematiques sparte branche hoofdcategorie soortvereniging typevereniging libcategorie catname activite ' +
    'hoofdactiviteitenverenigingsloket types typologie typ sector subcategorie typedeservice art',
  'kind': 'kind aard',
  'circle': 'circle cirkel kring',
  'needs': 'needs noden behoeften besoins',
  'summary':
    'samenvatting summary korteomschrijving kortebeschrijving shortdescription shortdesc resume kurzbeschreibung ' +
    'presentationresume presentation chapeau intro',
  'description':
    'omschrijving beschrijving description toelichting info informatie informations uitleg beschreibung details notes ' +
    'opmerkingen objet presentationdetail about aanbod omschrijvingaanbod beschrijvingdienst extrainfo servicesproposes angebot angebote leistungen body',
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
    'telefoonnr telefonnr nationalphonenumber portable formattedphonenumber internationalphonenumber telgsm telefoongsm contactnumber',
  'contact.email':
    'email mail emailadres mailadres emailaddress courriel adressemail adresseemail emailadresse adressecourriel mel',
  'contact.url':
    'website url web webadres webpagina webseite siteweb siteinternet homepage www link internet websiteuri urllinkaddress ' +
    'pageweb weblink internetadresse',
  'location.name': 'locatie locatienaam locationname venue zaal gebouw naamlocatie lieu',
  'location.street':
    'adres straat straatnaam address street streetname streetaddress address1 addressline1 adresse rue strasse ' +
    'straatennummer straatennr straatnr straathuisnummer strassehausnr strassehausnummer adressestrassehausnr roadname ' +
    'locationaddress numerovoie adresvoorstelling volledigadres formattedaddress adressegeographique adres1 adresse1 ' +
    'praktijkadres bezoekadres vestigingsadres voie str line anschrift addressline fulladdress adressecomplete straatenhuisnummer adreslijn1 postadres locatieadres adressepostale netrue strasseundhausnummer strassenr strname',
  'location.more': 'address2 addressline2 adres2 adresse2 address3 addressline3 complementadresse complementdadresse',
  'location.number': 'huisnummer huisnr hnr housenumber hausnummer hausnr hsnr nummer nr numero number n no',
  'location.suffix': 'toevoeging huisnummertoevoeging huisletter',
  'location.box': 'bus busnummer busnr box boite',
  'location.postcode':
    'postcode postnummer zip zipcode postalcode codepostal plz postleitzahl postnr postcd pc cp codpost postal',
  'location.place':
    'gemeente plaats plaatsnaam city town woonplaats stad commune localite ville ort gemeinde stadt deelgemeente ' +
    'locality suburb addresslocality village dorp nomcommune libcommune local plzort plzundort postcodegemeente ' +
    'postcodeengemeente postcodeplaats postcodeenplaats postcodewoonplaats postcodeenwoonplaats codepostalville ' +
    'codepostaletville cpville adresseort cityname stadsnaam',
  'location.lat': 'lat latitude breedtegraad breedte y',
  'location.lon': 'lon lng long longitude lengtegraad lengte x',
  'point':
    'geometry geometrie geopoint2d geopoint geoshape geo centroidell coordinaten latlon wkt location coords lattlong position ' +
    'positie geolocation geocode gps googlemaps googlemapslink geolocatie',
  'flag.hideaddress': 'hideaddress maskexactaddress adresverbergen',
  'hours':
    'openingsuren openingsuur openingstijden openinghours openingtimes openingtimesdescription horaires ' +
    'horairesdouverture heuresdouverture horairesaccueil horairesouverture heures hours uren offnungszeiten oeffnungszeiten ' +
    'weekdaydescriptions weekdaytext plageouverture hoursofoperation businesshours spreekuur spreekuren bezoekuren permanentie zitdag permanences sprechzeiten sprechstunden joursetheuresdouverture',
  'cost.text':
    'prijs kostprijs kosten kost tarief tarieven price cost feesdescription fees fee prix tarif frais preis kostenpunt tarifs',
  'cost.amount': 'bedrag amount costamount montant',
  'cost.unit': 'costtype perwat eenheid',
  'flag.free': 'gratis free gratuit kostenlos',
  'eligibility':
    'doelgroep doelgroepen audience targetgroup publiccible zielgruppe eligibility eligibilitydescription ' +
    'conditionsacces voorwaarden profils publics prerequis voorwie public publicsaccueillis whoitsfor',
  'minAge': 'minage minimumage minimumleeftijd minleeftijd leeftijdvan vanafleeftijd ageminimum mindestalter',
  'maxAge': 'maxage maximumage maximumleeftijd maxleeftijd leeftijdtot agemaximum hochstalter',
  'audiences': 'audiences',
  'nextStep':
    'aanmelden aanmelding hoeaanmelden inschrijven eerstestap nextstep howtostart applicationprocess ' +
    'calltoaction aanmeldenvia',
  'bring': 'meebrengen meenemen bring requireddocuments documenten justificatifs',
  'languages': 'talen taal languages language langues langue sprachen languagesspoken gesprokentalen',
  'access':
    'toegankelijkheid access accessibility accessibilities locationaccessibilities accessibilite barrierefreiheit',
  'flag.wheelchair':
    'rolstoel rolstoeltoegankelijk rolstoelvriendelijk wheelchair wheelchairavailable wheelchairaccessible pmr ' +
    'fauteuilroulant rollstuhl rollstuhlgerecht toegankelijkheidrolstoel accessibilitepmr accespmr barrierefrei',
  'flag.hearing-loop': 'ringleiding audioinductionloop hearingloop',
  'flag.parking': 'disabledparkingspots parkeerplaatshandicap parkeerplaatsgehandicapten',
  'flag.virtual': 'online virtual virtueel digitaal',
  'flag.homevisit': 'huisbezoek aanhuis homevisit',
  'serviceArea': 'werkingsgebied servicearea serviceareas regio zonedintervention einzugsgebiet areacovered',
  'area': 'area areacode wijk wijkcode buurt niscode nis buurtcode',
  'municipality': 'municipality',
  'lastChecked':
    'lastchecked laatstgecontroleerd laatstnagekeken nagekekenop gecontroleerdop assureddate datumcontrole',
  'updated':
    'updated lastupdate lastmodified modified gewijzigd laatstgewijzigd laatstewijziging datummodificatie ' +
    'datemaj changed laatstbijgewerkt laatsteupdate datedemiseajour stand lastupdated',
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
  /^(voor|vor|nach|achter|famili|contact|gebruiker|bestand|straat|str|strasse|ge?meinde|gemeente|orts|plaats|file|user|first|last|sur|street|city)\w*(naam|name)$|^(prenom|alternate|president|voorzitter|contact\w*|fichier|rue|commune|ville|pays|straat|gemeente|stra(ss|ß)e|street|city|country|land|provincie)$/;

export const isOfAName = (words: readonly string[]): boolean =>
  words.some((word) => OF_A_NAME.test(word)) && !words.some((word) => OF_ANOTHER.test(word));

/** Of one person, or of a family: nobody said that residents may have that number. */
const OF_A_PERSON =
  /^((?:o[mp]a|bom[mp]a|mam?|mam[ai]n?|mamie|pap?|papa|papy|m[ou]m|dad|ouder|kind|enfant|child|man|vrouw|zus|broer|tante|oom|nonkel|famil(?:ie|le|y)|buur(?:man|vrouw))s?$|groot[omv]|grand|moeder|vader|mere|pere|mutter|vater|eltern|parent|mother|father|voisin|nachbar|neighbo|contact|pers|president|presidente|voorzitter|secretar|respons|verantwoord|tresor|penning|ansprech|vorsitz|priv|gsm|portable|thuis|domicil|home|nood|urgen|notfall|emergen|lid$|client|vrijwillig|geheim|intern(?!at)|autho?[er]|editor|creat|modif|owner|eigenaar|user|gebruiker)/;

/** Words behind a heading that say whose number it is: `TEL_ACCUEIL`. */
export const isShared = (words: readonly string[]): boolean => !words.some((word) => OF_A_PERSON.test(word));

/** Words in front of a heading that only say what the table is about: `service_name`, `contact_email`, `geo_Longitude`. */
export const PREFIXES: readonly (readonly [string, (field: Field) => boolean])[] = [
  ...['service', 'dienst', 'site', 'poi', 'field', 'schul', 'waar', 'where', 'wo'].map(
    (word) => [word, () => true] as const,
  ),
  ...['location', 'locatie', 'adrs'].map((word) => [word, (field: Field) => field.startsWith('location.')] as const),
  ['contact', (field) => field.startsWith('contact.')],
];
