/**
 * What exactly went wrong with a feed that could not be read, as the code that reads it says it, and the same in Dutch. Each
 * `{}` stands for words from the feed, in the same order in both.
 */
export const saidInDutch: Readonly<Record<string, string>> = {
  'A config is a JSON object.': 'Een config is een JSON-object: hij begint met { en eindigt met }.',
  'Broken JSON, or a part of it.': 'De JSON is beschadigd of afgebroken.',
  'The config names no feeds.': 'De config noemt geen feeds.',
  'The config is no JSON ({}).': 'De config is geen JSON ({}).',
  'This is not a web address.': 'Dit is geen webadres.',
  'buurt: a part of it does not load. Check its folder.': 'Een deel van buurt zelf laadt niet. Staat de hele map er?',
  'HTTP {}': 'De server antwoordde {}.',
  'The answer is empty.': 'Het antwoord is leeg.',
  'This is a web page, not a feed. Open the address in a browser to see what it answers.':
    'Dit is een webpagina en geen feed. Open het adres in een browser om te zien wat het antwoordt.',
  'This is a web page that says what it is about in microdata. We read it in JSON-LD only: ask who makes the site for that, or for an .ics file.':
    'Dit is een webpagina met microdata. Die lezen we niet: vraag wie de site maakt om JSON-LD, of om een agendabestand (.ics).',
  'This is a newsfeed (RSS or Atom): it says when a message was written, not when something is. Ask for the address of the calendar, which often ends in .ics.':
    'Dit is een nieuwsfeed (RSS of Atom): daarin staat wanneer een bericht geschreven is, niet wanneer iets plaatsvindt. Vraag het adres van de agenda zelf. Dat eindigt vaak op .ics.',
  'This is XML, of which we read only maps (KML). Ask for the same as JSON, CSV or an .ics file.':
    'Dit is XML, en daarvan lezen we alleen kaarten (KML). Vraag hetzelfde als JSON, CSV of agendabestand (.ics).',
  'This is a packed file, such as Excel (.xlsx) or KMZ. Save it as CSV, or as KML.':
    'Dit is een ingepakt bestand, zoals van Excel (.xlsx) of KMZ. Bewaar het als CSV, of als KML.',
  'This map (KML) breaks off.': 'Deze kaart (KML) breekt af.',
  'This map (KML) has no places on it.': 'Op deze kaart (KML) staan geen plaatsen.',
  'These are pages of WordPress, without the day or the place of anything. With The Events Calendar the address ends in /wp-json/tribe/events/v1/events.':
    'Dit zijn pagina’s van WordPress: er staat geen dag of plaats bij. Met The Events Calendar eindigt het adres op /wp-json/tribe/events/v1/events.',
  'This is neither JSON nor a table. Open the address in a browser to see what it answers.':
    'Dit is geen JSON en geen tabel. Open het adres in een browser om te zien wat het antwoordt.',
  'This is JSON of a form that is not known here.': 'Dit is JSON in een vorm die we hier niet kennen.',
  '"{}" cannot be read as {}. Formats for {}: {}.':
    'Uit "{}" lezen we geen {}. Wat we wel lezen als {}: {}. Kies een ander formaat, of een andere widget.',
  'This is not the {} it seems to be ({}).': 'Het lijkt {}, maar het is het niet ({}).',
  'There is no list "items". Write {"kind": "{}", "items": […]}.':
    'Er is geen lijst "items". Schrijf {"kind": "{}", "items": […]}.',
  'It says it holds {}, and "{}" are wanted here.': 'Er staat bij dat het over {} gaat, en hier hoort "{}".',
  'This is no table of areas; the columns are {}.': 'Dit is geen tabel van gebieden; de kolommen zijn {}.',
  'This only describes data. Give the address of the data: {}.':
    'Dit beschrijft alleen gegevens. Geef het adres van de gegevens zelf: {}.',
  'There is no "{}" in it, but {}.': 'Er staat geen "{}" in, maar wel {}.',
  'This is not GeoJSON: there is no list "features" in it.': 'Dit is geen GeoJSON: er staat geen lijst "features" in.',
  'None of its rows could be read.': 'Geen enkele rij is te lezen.',
  'This is GeoJSON without a list of "features".': 'Dit is GeoJSON zonder een lijst "features".',
  'This is a uMap without "layers".': 'Dit is een uMap zonder "layers".',
  'This has no "elements", so it is no Overpass answer.':
    'Er staat geen "elements" in, dus het is geen antwoord van Overpass.',
  'This has no "member", so it is no page of the catalogue.':
    'Er staat geen "member" in, dus het is geen bladzijde van de catalogus.',
  'This is no page of UiTdatabank, and nothing that it stores.':
    'Dit is geen bladzijde van UiTdatabank, en niets wat daar bewaard wordt.',
  'This holds only links. Add embed=true to the address, so that the {} themselves are in it.':
    'Er staan alleen links in. Zet embed=true in het adres, dan staan de gegevens zelf ({}) erin.',
  'This is a feed of orders: it says who booked. Give the feed of sessions instead.':
    'Deze feed zegt wie geboekt heeft. Geef de feed van de sessies.',
  'This is no answer of OpenAgenda.': 'Dit is geen antwoord van OpenAgenda.',
  'This is no answer of The Events Calendar: "events" is missing.':
    'Dit is geen antwoord van The Events Calendar: "events" ontbreekt.',
  'This is no answer of an Opendatasoft portal: "records" or "results" is missing.':
    'Dit is geen antwoord van een Opendatasoft-portaal: "records" of "results" ontbreekt.',
  'The portal refused: {}. Is the resource public and its id right?':
    'Het portaal weigert: {}. Is de tabel openbaar, en klopt haar id?',
  'This is no list of CKAN records: use datastore_search, with records_format=objects.':
    'Dit is geen lijst records van CKAN: gebruik datastore_search, met records_format=objects.',
  "This describes the tables of a data package and holds no services. Give the address of its services.csv, or of the API's /services.":
    'Dit beschrijft de tabellen van een datapakket, zonder diensten. Geef het adres van zijn services.csv, of van /services van de API.',
  'Its "{}" is no list.': 'Wat bij "{}" staat, is geen lijst.',
  'This is a list of taxonomy terms. Give the address that ends in /services.':
    'Dit is een lijst van begrippen. Geef het adres dat op /services eindigt.',
  'There are no "dataSets" with a "structure" in it: ask for data, not for a structure.':
    'Er staan geen "dataSets" met een "structure" in: vraag gegevens, geen structuur.',
  'This is no table of Swing: "headers" or "rows" is missing.':
    'Dit is geen tabel van Swing: "headers" of "rows" ontbreekt.',
  'This collection only points to {} tables: give the address of each table that you want instead. They are called {}.':
    'Deze verzameling verwijst alleen naar {} tabellen: geef het adres van elke tabel die je wil. Ze heten {}.',
  'The server answers with an error: {}': 'De server antwoordt met een fout: {}',
  'This describes a JSON-stat table without its figures: give the address of its data.':
    'Dit beschrijft een tabel van JSON-stat, zonder de cijfers: geef het adres van de gegevens zelf (/data).',
  'There is no JSON-stat dataset with values in it.': 'Er staat geen tabel met cijfers van JSON-stat in.',
  'There is no JSON-stat dataset with values in it, only a {}.':
    'Er staat geen tabel met cijfers van JSON-stat in, alleen een {}.',
  'There is no BEGIN:VCALENDAR in it. Give the address of an iCalendar file (.ics).':
    'Er staat geen BEGIN:VCALENDAR in. Geef het adres van een agendabestand (.ics).',
  'It stops in the middle of an event.': 'Het stopt midden in een afspraak.',
  'This is an Excel file, not a CSV. In Excel: Save as, "CSV UTF-8".':
    'Dit is een bestand van Excel, geen CSV. Kies in Excel: Opslaan als, "CSV UTF-8".',
  'This is not a table but a web page or JSON.': 'Dit is geen tabel maar een webpagina of JSON.',
  'This is a table of figures. Give it to the indicator cards; the columns are {}.':
    'Dit is een tabel met cijfers. Geef ze aan de cijferkaartjes (buurt-indicator-cards); de kolommen zijn {}.',
  'This is a table of activities. Give it to the activity calendar; the columns are {}.':
    'Dit is een tabel met activiteiten. Geef ze aan de kalender (buurt-activity-calendar); de kolommen zijn {}.',
  'This table has no columns that look like a title and a date; the columns are {}. Say which they are: "columns": {"title": "…", "date": "…"}.':
    'In deze tabel zien we geen titel en geen datum; de kolommen zijn {}. Noem ze "titel" en "datum", of zeg in de config welke het zijn: "columns": {"title": "…", "date": "…"}.',
  'This table has no column that looks like a title; the columns are {}. Say which they are: "columns": {"title": "…", "date": "…"}.':
    'In deze tabel zien we geen titel; de kolommen zijn {}. Noem er een "titel", of zeg in de config welke het zijn: "columns": {"title": "…", "date": "…"}.',
  'This table has no column that looks like a date; the columns are {}. Say which they are: "columns": {"title": "…", "date": "…"}.':
    'In deze tabel zien we geen datum; de kolommen zijn {}. Noem er een "datum", of zeg in de config welke het zijn: "columns": {"title": "…", "date": "…"}.',
  'This is part of an Open Referral package. Give the address of its services.csv; the columns are {}.':
    'Dit is een deel van een pakket van Open Referral. Geef het adres van zijn services.csv; de kolommen zijn {}.',
  'This is a table of organisations, part of an Open Referral package. Give the address of its services.csv; the columns are {}.':
    'Dit is een tabel met organisaties, uit een pakket van Open Referral. Geef het adres van zijn services.csv; de kolommen zijn {}.',
  'This is a table of locations, part of an Open Referral package. Give the address of its services.csv; the columns are {}.':
    'Dit is een tabel met plaatsen, uit een pakket van Open Referral. Geef het adres van zijn services.csv; de kolommen zijn {}.',
  'This table has no columns that look like an action and who does it, how far it is or when it is ready; the columns are {}. Say which they are: "columns": {"title": "…", "lead": "…", "status": "…"}.':
    'In deze tabel zien we geen acties met wie ze trekt, hoever ze staan of wanneer ze klaar zijn; de kolommen zijn {}. Noem ze "actie", "trekker" en "status", of zeg in de config welke het zijn: "columns": {"title": "…", "lead": "…", "status": "…"}.',
  'Nobody can tell from its headings what this table is of; they are {}. For places say which column has their name: "columns": {"name": "…"}. For activities: "columns": {"title": "…", "date": "…"}.':
    'Aan de kolomkoppen is niet te zien waarover deze tabel gaat: {}. Zeg bij plaatsen in welke kolom hun naam staat: "columns": {"name": "…"}. Bij activiteiten: "columns": {"title": "…", "date": "…"}.',
  'This table has no column that looks like a name; the columns are {}. Say which one it is: "columns": {"name": "…"}.':
    'Geen enkele kolom in deze tabel lijkt de naam; de kolommen zijn {}. Noem een kolom "naam", of zeg in de config welke het is: "columns": {"name": "…"}.',
  'This looks like a list of people, which residents should not see; the columns are {}. Say which one it is: "columns": {"name": "…"}.':
    'Dit lijkt een lijst van mensen. Die tonen we niet aan bewoners; de kolommen zijn {}. Is het toch een lijst van diensten? Zeg in de config welke kolom de naam is: "columns": {"name": "…"}.',
  'Places stand beside each other ("{}"). Put them below each other, in a column of their own (gebied, commune, Ort, place).':
    'De plaatsen staan naast elkaar ("{}"). Zet ze onder elkaar, in een eigen kolom (gebied).',
  'This table has no column that looks like a year (jaar, année, Jahr, year, period); the columns are {}. Say which they are: "columns": {"place": "…", "period": "…", "value": "…"}. Is all of it about one year? Say so: "columns": {"period": "2024"}. A table of places is for the services map.':
    'Geen enkele kolom in deze tabel lijkt het jaar; de kolommen zijn {}. Noem een kolom "jaar". Gaat alles over één jaar? Zeg dat in de config: "columns": {"period": "2024"}. Is het een tabel met adressen? Die is voor de kaart met diensten.',
  'This table has no column that looks like figures (waarde, valeur, Wert, value); the columns are {}. Say which they are: "columns": {"place": "…", "period": "…", "value": "…"}. A table of places is for the services map.':
    'Geen enkele kolom in deze tabel bevat cijfers; de kolommen zijn {}. Noem een kolom "waarde". Is het een tabel met adressen? Die is voor de kaart met diensten.',
  'These are places on a map, and no activities: most have no day.':
    'Dit zijn plaatsen op een kaart, en geen activiteiten: bij de meeste staat geen dag.',
};
