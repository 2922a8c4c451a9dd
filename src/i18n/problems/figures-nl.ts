import type { Explanation } from './panel-nl.ts';

/** What can be wrong with figures, findings and actions. */
export const figureProblems = {
  'advice.no-reason': {
    what: 'Het antwoord is nee, en er staat niet waarom. We tonen het antwoord wel.',
    mend: 'Vul "reason" in bij "advice". Een nee zonder uitleg kost vertrouwen.',
  },
  'because.missing': {
    what: 'Bij deze actie staat niet waarom ze er kwam.',
    mend: 'Zet in een rekenblad in een kolom "omdat" (in JSON "because") het id van de cijfers of uitspraken die de aanleiding waren; vraag die aan de gemeente. Is het een voorstel? Schrijf "idee" in een kolom "soort" (in JSON "kind": "idea").',
  },
  'column.undated': {
    what: 'Van deze kolommen weten we het jaar niet, van andere wel. We tonen alleen die met een jaar.',
    mend: 'Zet het jaar in de kop, zoals "Inwoners 2024", of geef elke rij haar jaar in een kolom "jaar".',
  },
  'figure.shape': {
    what: 'Dit is geen cijfer zoals we het kunnen lezen. We tonen het niet.',
    mend: 'Schrijf elk cijfer als {"year": 2026, "level": "area", "place": "dennenhof", "value": 52}.',
  },
  'invited.impossible': {
    what: 'Er antwoordden meer mensen dan er gevraagd zijn. Hoeveel er gevraagd zijn, tonen we niet.',
    mend: 'Kijk na hoeveel mensen antwoordden ("n") en hoeveel er gevraagd zijn ("invited"). Misschien staan ze omgewisseld.',
  },
  'learned.missing': {
    what: 'Deze actie is klaar, maar er staat niet wat eruit geleerd is.',
    mend: 'Vul in een rekenblad de kolom "geleerd" in (in JSON "learned"): één of twee zinnen die een andere buurt vooruithelpen.',
  },
  'level.missing': {
    what: 'Er staat niet bij of deze plaats een buurt, gemeente, gewest of land is. We nemen een buurt.',
    mend: 'Voeg een kolom "niveau" toe met wijk, gemeente, gewest of land. In JSON: "level", met area, municipality, region of country.',
  },
  'n.few': {
    what: 'Minder dan 30 mensen antwoordden. We tonen het cijfer niet, alleen dat het te weinig is.',
    mend: 'Haal het getal ook uit de lijst: wie haar adres kent, kan het daar nog lezen.',
  },
  'period.unreadable': {
    what: 'Deze periode kunnen we niet lezen. We tonen alleen het jaar.',
    mend: 'Schrijf 2024-Q1 voor een kwartaal, 2024-03 voor een maand, 2023-2024 voor een schooljaar.',
  },
  'result.missing': {
    what: 'Deze actie is klaar, maar er staat niet wat het resultaat is.',
    mend: 'Vul in een rekenblad de kolom "resultaat" in (in JSON "result"): wat is er veranderd, en voor wie? Ook als het tegenviel.',
  },
  'stoppedBecause.missing': {
    what: 'Deze actie is gestopt, en er staat niet waarom.',
    mend: 'Vul in een rekenblad de kolom "waarom gestopt" in (in JSON "stoppedBecause"). Bewoners die meededen, willen het weten.',
  },
  'unit.words': {
    what: 'Deze eenheid kennen we niet. We tonen het woord achter het getal.',
    mend: 'Klopt dat woord? Dan hoef je niets te doen. Anders schrijf je %, per 100, per 1000 of aantal. In JSON: percent, per100, per1000, count of score10, en een woord zoals "euro" in "unitLabel".',
  },
  'value.few': {
    what: 'Dit aantal is zo klein dat iemand herkend kan worden. We tonen het niet.',
    mend: 'Zet een x in plaats van het getal, of in JSON "suppressed": true. Wie het adres van de lijst kent, kan het daar nog lezen.',
  },
  'value.thousands': {
    what: 'Punten tussen duizendtallen: “22.934” lezen we als 22934.',
    mend: 'Klopt dat? Dan hoef je niets te doen. In JSON schrijf je een getal zonder aanhalingstekens en zonder punten: 22934.',
  },
  'value.hidden': {
    what: 'Dit cijfer mag niet getoond worden, maar het getal staat wel in de lijst. We tonen het niet.',
    mend: 'Haal het getal weg: wie het adres van de lijst kent, kan het daar lezen.',
  },
  'value.impossible': {
    what: 'Zo’n getal kan niet bij deze eenheid: een percentage ligt tussen 0 en 100. We tonen het niet.',
    mend: 'Kijk het getal na: misschien ontbreekt een komma. Is het geen deel van een geheel? Schrijf dan "aantal" als eenheid, of in JSON "unit": "count".',
  },
  'value.unreadable': {
    what: 'Dit is geen getal. We tonen dit cijfer niet.',
    mend: 'Schrijf alleen een getal, zoals 52,4 (in JSON 52.4). Is er geen cijfer? Laat het vak leeg (in JSON null). Mag het niet getoond worden? Schrijf x (in JSON "suppressed": true).',
  },
  'values.limit': {
    what: 'Er staan meer dan 20 000 cijfers bij één onderwerp. We lezen de eerste.',
    mend: 'Vraag bij de bron alleen je eigen gemeente en de laatste jaren.',
  },
  'values.missing': {
    what: 'Er zijn geen cijfers. Zonder cijfers tonen we geen kaartje.',
    mend: 'Zet de cijfers in een kolom "waarde", of in JSON in "values", zoals [{"year": 2026, "value": 52}].',
  },
  'values.unreadable': {
    what: 'Geen van deze cijfers kunnen we lezen. We tonen geen kaartje.',
    mend: 'Geef elk cijfer minstens een jaar en een getal. In JSON: {"year": 2026, "value": 52}.',
  },
  'year.missing': {
    what: 'Er staat niet bij van welk jaar dit cijfer is. We tonen het niet.',
    mend: 'Vul het jaar in, zoals 2026.',
  },
  'year.unreadable': {
    what: 'Dit jaar kunnen we niet lezen. We tonen het cijfer niet.',
    mend: 'Schrijf 2024, 2024-Q1, 2024-03 of 2023-2024.',
  },
  'percent.ratio': {
    what: 'Hier staan percentages onder 0 of vooral boven 100. We tonen ze als gewone getallen met % erachter.',
    mend: 'Klopt dat, bijvoorbeeld bij groei of schuld? Dan hoef je niets te doen. Kijk anders de getallen na.',
  },
  'share.few': {
    what: 'Dit percentage gaat over zo weinig mensen dat iemand herkend kan worden. We tonen het niet.',
    mend: 'Zet een x in plaats van het getal, of in JSON "suppressed": true. Wie het adres van de lijst kent, kan het daar nog lezen.',
  },
  'source.unsaid': {
    what: 'Hier staat een aantal van 1 tot 4, en niet waar het vandaan komt. We tonen het.',
    mend: 'Telde een partner mensen? Voeg een kolom "brontype" toe met het woord "partner": dan verbergen we wat te klein is. Is het een officieel cijfer? Zet er "register".',
  },
  'dimension.chosen': {
    what: 'Deze tabel is ook verdeeld volgens iets anders, zonder een totaal. We tonen de eerste keuze; de andere staan erachter.',
    mend: 'Kies zelf met "dimensions" in de config, zoals {"dimensions": {"geslacht": "vrouwen"}}.',
  },
  'dimension.unknown': {
    what: 'Deze keuze uit "dimensions" staat niet in de tabel. We tonen wat we anders ook tonen.',
    mend: 'Neem een naam of code over uit de lijst met keuzes.',
  },
  'period.missing': {
    what: 'Nergens in deze tabel staat over welk jaar de cijfers gaan.',
    mend: 'Vraag de tabel met een dimensie voor tijd, of geef die de rol "time".',
  },
  'periods.unreadable': {
    what: 'Van deze periodes weten we niet welk jaar ze zijn. We tonen ze niet.',
    mend: 'Schrijf 2024, 2024-Q1, 2024-03 of 2023-2024.',
  },
  'place.unsaid': {
    what: 'Nergens in deze tabel staat over welke plaats de cijfers gaan. We nemen aan: de hele gemeente.',
    mend: 'Klopt dat niet, vraag dan de tabel met een dimensie voor plaats.',
  },
  'size.mismatch': {
    what: 'De afmetingen van deze tabel passen niet bij haar inhoud. Elk cijfer zou van een andere plaats kunnen zijn; we tonen er geen.',
    mend: 'Vraag de tabel opnieuw op, of meld het aan wie ze maakt.',
  },
  'links.skipped': {
    what: 'Naar deze tabellen is er alleen een link; we lezen ze niet.',
    mend: 'Geef het adres van elke tabel apart op.',
  },
  'label.code': {
    what: 'De kop van deze kolom is een code. Bewoners lezen die als titel.',
    mend: 'Geef ze in de config een naam: "columns": {"Inbraken": "v2801_vh_ds_woning"}. We tonen dan alleen de kolommen die je een naam geeft.',
  },
  'label.missing': {
    what: 'De tabel zegt niet waarover de cijfers gaan.',
    mend: 'Voeg een kolom "Indicator" toe, of geef een naam in de config: "columns": {"Werkzoekenden": "waarde"}.',
  },
  'level.year': {
    what: 'Deze cijfers volgen de gemeentegrenzen van een vroeger jaar. Gemeenten die later fuseerden, staan er niet in met hun nieuwe code.',
    mend: 'Neem bij de bron het niveau "gemeente" zonder jaartal, als dat er is.',
  },
  'figure.repeated': {
    what: 'Voor deze plaats en dit jaar staat er al een ander cijfer, in de rij die erachter staat. We tonen het eerste.',
    mend: 'Laat er één staan.',
  },
  'figure.nowhere': {
    what: 'In deze rij is niet ingevuld over welke plaats het gaat. We tonen het cijfer niet.',
    mend: 'Vul de naam of de code van het gebied in. Excel laat bij samengevoegde cellen alle rijen behalve de eerste leeg.',
  },
  '*.unlinked': {
    what: 'Het veld "{name}" verwijst naar iets dat we niet vinden.',
    mend: 'Kijk of de id klopt, en of de andere feed ze heeft. Bewoners zien deze verwijzing niet.',
  },
  'sectors.one': {
    what: 'Bij deze actie werkt maar één sector mee.',
    mend: 'Zoek een partner uit een andere sector, of zet erbij wie er nog meedoet.',
  },
  'figure.unnamed': {
    what: 'In deze rij is niet ingevuld waarover het cijfer gaat. We tonen het niet.',
    mend: 'Vul de naam van het cijfer in. Excel laat bij samengevoegde cellen alle rijen behalve de eerste leeg.',
  },
} as const satisfies Record<string, Explanation>;
