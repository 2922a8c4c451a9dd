import { columnsNamed, type NamedColumns } from '../table/named-columns.ts';

/**
 * The headings that people, and our own export, write above each part of an action, in Dutch, French, German and English.
 * Folded; earlier ones win.
 */
const NAMES = {
  id: 'id nr n no nummer actienummer actienr volgnummer numero code ref referentie reference',
  title:
    'actie actienaam naamactie titel title titre action actions acties aktion massnahme massnahmen mesure maatregel actionitem actiepunt taak taaknaam tache aufgabe task taskname cardname ' +
    'initiatief initiative project projet projekt naam nom name wat quoi was what',
  summary:
    'samenvatting omschrijving beschrijving toelichting uitleg inhoud resume summary description explication kurzbeschreibung ' +
    'beschreibung erlauterung details desc carddescription watgaanwedoen aanleiding motivatie waarom pourquoi warum why',
  kind: 'soort type art kind',
  term: 'termijn horizon looptijd tijdspad timing planning calendrier zeitraum terme term timeframe zeithorizont zeitrahmen frist',
  phase: 'fase phase stadium',
  status:
    'status stand standvanzaken toestand voortgang statut etat etatdavancement avancement fortschritt umsetzungsstand ' +
    'umsetzungsstatus bearbeitungsstand sachstand state progress sectioncolumn listname statusname membershipssectionname',
  done: 'klaar gedaan afgerond uitgevoerd fait termine erledigt fertig done completed duecomplete',
  goal: 'doel doelstelling doelen beoogdresultaat objectief objectif objectifs but ziel ziele goal objective',
  lead:
    'trekker trekkers actietrekker verantwoordelijke verantwoordelijk eigenaar wie coordinator pilote porteur ' +
    'responsable qui verantwortlich verantwortliche leitung federfuhrung zustandig zustandigkeit trager wer lead leader responsible incharge who wietrekt',
  // As programs that plan have it: a colleague, by name, which is not for residents.
  assignee:
    'toegewezenaan zugewiesenan assignedto assignee assignees assign assigneename assigneedisplayname assigneelogin owner person',
  partners:
    'partners partner betrokkenen betrokkenpartners samenmet metwie samenwerking medewerkers partenaires acteurs avecqui ' +
    'beteiligte akteure mitwem betrokken involved withwhom',
  sectors: 'sectoren sector secteurs secteur bereiche sectors',
  start: 'start startdatum begindatum begin aanvang debut datededebut datededemarrage beginn startdate',
  due:
    'deadline streefdatum einddatum einde klaartegen tegen tegenwanneer wanneer datefin datedefin echeance delai quand ' +
    'pretpour enddatum ende fertigbis bis biswann wann enddate end due duedate dueon milestonedueon readyby by when',
  nextStep:
    'volgendestap volgendestappen eerstvolgendestap vervolgstap vervolg prochaineetape prochainesetapes etapesuivante ' +
    'nachsterschritt nachsteschritte nextstep nextsteps',
  nextDate:
    'datumvolgendestap datumvandevolgendestap datevolgendestap datedeletapesuivante dateprochaineetape datumdesnachstenschritts ' +
    'datumnachsterschritt dateofthenextstep nextstepdate nextdate',
  date: 'datum date',
  join: 'meedoen kanikmeedoen participer mitmachen join',
  steps: 'stappen deelstappen deelacties etapes schritte teilschritte steps',
  because: 'because omdat bevinding bevindingen cijfers constats befunde findings',
  result:
    'resultaat resultaten watisbereikt waterveranderdis watisveranderd resultat resultats cequiachange ergebnis ' +
    'wassichgeanderthat result whathaschanged outcome',
  learned: 'geleerd lessen watleerdenwe leerpunten lecons appris gelernt lehren learned lessonslearned',
  stoppedBecause: 'redenstopzetting waaromgestopt raisondelarret grunddesabbruchs whystopped',
  plan: 'plancode planref actiecode codeduplan beleidsplan meerjarenplan mjp bbc plan',
  planUrl: 'adresvanhetplan adresseduplan adressedesplans addressoftheplan',
  indicators: 'indicator indicatoren indicateur indicateurs indikator indikatoren indicators',
  to: 'gerichtaan aanwie destinataire adressat to',
  answer: 'antwoord reponse antwort answer reactie',
  reason: 'reden redenantwoord raison grund reason',
  askedOn: 'gevraagdop datumvraag demandele gefragtam askedon',
  answeredOn: 'beantwoordop datumantwoord reponduele beantwortetam answeredon',
  phone: 'telefoon telefoonnummer tel telephone telefon phone',
  email: 'email mail emailadres mailadres courriel',
  url: 'website web webadres link url siteweb lien webseite',
  area: 'wijk buurt dorp kern gebied deelgemeente quartier village viertel ortsteil neighbourhood area waar ou wo where',
  municipality: 'gemeente commune gemeinde municipality',
  updated:
    'bijgewerkt bijgewerktop laatsteupdate laatstbijgewerkt misajour dernieremiseajour aktualisiert updated updatedon lastupdate',
  private: 'intern prive privat private vertrouwelijk archived gearchiveerd',
  public: 'openbaar publiek publiceren public offentlich publish',
} as const;

export type ActionField = keyof typeof NAMES;
export type ActionColumns = NamedColumns<ActionField>;

/** Of these the word that counts may stand first or last: `Verantwoordelijke dienst`, `Betrokken partners`. */
const HEADS = new Set(
  (['term', 'lead', 'partners', 'due', 'goal', 'status', 'phase'] as const).flatMap((field) => NAMES[field].split(' ')),
);
const MONEY = /budget|kost|cout|geld|prijs|preis|prix|cost|mail|tel/;

/** `Actie: status`, `Partners (intern en extern)`, `Verantwoordelijke dienst`. */
export const findActionColumns = columnsNamed<ActionField>(NAMES, (key, { words }) => {
  const own = key.replace(
    /^(?:actie|action|aktions?|massnahmen?)(?=.)|(?<=.)(?:vande|del|der)?(?:actie|action|aktion|massnahme)$/,
    '',
  );
  if (own !== key) return own;
  if (MONEY.test(key)) return '';
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [first, last].find((word) => word.length > 4 && HEADS.has(word)) ?? '';
});
