/** What the manifest, which is in English, says in Dutch. By name; `tag name` where a name means something else there. */
export const DUTCH: Readonly<Record<string, string>> = {
  // What each element is for.
  'buurt-services-map':
    'Wie helpt in de buurt: een lijst om in te zoeken en te kiezen, en een kaart die er een beeld van is. De lijst is op zich volledig: zonder kaart, zonder netwerk of voor de kaart er is, mist niemand iets.',
  'buurt-activity-calendar':
    'Wat er te doen is: vandaag en de dagen erna, als lijst, week of maand. De uren zijn die van de gemeente, wat het toestel ook zegt.',
  'buurt-help-form':
    'Een formulier voor bewoners: hulp aanbieden of vragen, een zorg of idee vertellen, inschrijven. Wat verstuurd wordt, staat eerst op het toestel, zodat niets verloren gaat; daarvoor wordt nergens iets bewaard.',
  'buurt-indicator-cards':
    'Hoe het met de buurt gaat: kaartjes die elk één ding zeggen in een zin, met het getal, een tekening en waar het vandaan komt. Wat niet getoond mag worden, ontbreekt of niet te vergelijken is, staat er in woorden.',
  'buurt-action-path':
    'Wat er voor de buurt gebeurt: wat snel klaar is en doelen voor jaren, wat aan het bestuur gevraagd werd, en ideeën van buren. Met de andere lijsten erbij zegt het ook waarom, met wie en wanneer men samenkomt.',
  'buurt-neighbourhood':
    'Instellingen voor alle bouwstenen erin: de lijsten, het gekozen gebied, de taal, de uitgever en dringende nummers. Erin heeft een bouwsteen geen eigen attributen nodig, en alle volgen één keuze van gebied.',

  // Attributes.
  'feed': 'Een of meer adressen van lijsten, met een spatie ertussen. Zonder dit: die van de buurt errond.',
  'area': 'Id of code van het gebied dat getoond wordt; anders het gebied dat in de buurt errond gekozen is.',
  'buurt-help-form area': 'Id of code van het gebied waarvoor verstuurd wordt; anders dat van de buurt errond.',
  'buurt-neighbourhood area': 'Id of code van het gekozen gebied.',
  'lang': 'Taal: nl, fr, de of en; anders die van de pagina.',
  'buurt-neighbourhood lang': 'Taal van alles erin: nl, fr, de of en; anders die van de pagina.',
  'heading': 'Woorden van de titel.',
  'heading-level': 'Niveau van de titel.',
  'format': 'Formaat van de lijst, als het niet vanzelf herkend wordt.',
  'link-state': 'Bewaar in het adres wat een bewoner koos.',
  'debug': 'Toon de webmaster wat er mis is met de lijsten.',
  'buurt-neighbourhood debug': 'Toon de webmaster wat er mis is in de config en in de gebieden.',
  'view': 'Wat een bewoner eerst ziet.',
  'buurt-services-map view':
    'Wat een bewoner eerst ziet. Met partners staan in feed lijsten van partners; hun diensten komen van de buurt errond.',
  'center': '"lat,lon" waar de kaart begint.',
  'zoom': 'Hoe dicht de kaart begint.',
  'basemap': 'Adres van een stijl of PMTiles-bestand op je eigen site, of een naam zoals grb.',
  'categories': 'Alleen deze categorieën, met een spatie ertussen.',
  'needs': 'Alleen bij deze vragen.',
  'kind': 'Alleen deze soort.',
  'buurt-help-form kind': 'Waarvoor het formulier dient.',
  'limit': 'Aantal rijen voor "Toon meer": 50.',
  'buurt-indicator-cards limit': 'Aantal kaartjes voor "Toon meer": 24.',
  'map': 'Wanneer de kaart mag laden: zodra ze in beeld is, na een druk op een knop, of nooit.',
  'image-hosts': 'Sites waar foto’s van mogen komen; geen zonder dit.',
  'without-json-ld': 'Laat de beschrijving voor zoekmachines (schema.org) weg uit de pagina.',
  'date': 'Eerste dag, `JJJJ-MM-DD`; anders vandaag.',
  'days': 'Aantal dagen in de lijst: 14.',
  'with-qr': 'Druk een QR-code van de pagina mee af.',
  'subscribe': 'Adres van een agenda (.ics) die bewoners in de hunne kunnen volgen.',
  'endpoint':
    'Waar het verstuurd wordt; anders waar het formulier of de buurt errond het zegt. Zonder adres drukken bewoners het af of mailen ze het.',
  'forms':
    'Een of meer adressen van lijsten met eigen formulieren. Zonder dit die van de buurt errond, anders die van buurt zelf.',
  'subject':
    'Id van de activiteit, het record of de actie waarover het gaat; andere bouwstenen op de pagina vullen het in.',
  'ids': 'Alleen deze cijfers, in deze volgorde, met een spatie ertussen.',
  'theme': 'Alleen deze thema’s.',
  'levels': 'Waarmee vergeleken wordt: `municipality`, `region`, `country`, met een spatie ertussen; alle zonder dit.',
  'horizon': 'Alleen wat snel klaar is (quick), of alleen doelen voor jaren (long).',
  'plan': 'Alleen wat onder deze code in het plan van de gemeente staat.',
  'config': 'Adres van een config in JSON.',
  'buurt-neighbourhood link-state': 'Bewaar het gekozen gebied in het adres van de pagina.',

  // Events.
  'buurt-service-select': 'Een bewoner opende `event.service`. Met `preventDefault()` toon je je eigen pagina.',
  'buurt-activity-select': 'Een bewoner opende `event.activity`. Met `preventDefault()` toon je je eigen pagina.',
  'buurt-filter-change': 'Andere keuzes: `event.filters`, `event.count`.',
  'buurt-map-shown': 'De kaart is getekend.',
  'buurt-consent-request':
    'De kaart zou `event.origins` iets vragen. Met `preventDefault()` vraag je het op je eigen manier; zet daarna `map="visible"`.',
  'buurt-issue': 'Er is iets mis met een lijst; voor de webmaster.',
  'buurt-form-kept': 'Een bericht staat op dit toestel: `event.kind`.',
  'buurt-form-sent': 'De server heeft het: `event.kind`.',
  'buurt-area-change': 'Een bewoner koos een ander gebied: `event.area`.',

  // Parts.
  'part filters': 'Zoeken en kiezen.',
  'part list': 'De lijst.',
  'part service': 'Eén rij ervan.',
  'part activity': 'Eén rij ervan.',
  'part indicator': 'Eén kaartje.',
  'part action': 'Eén kaartje.',
  'part grid': 'De maand of de week.',
  'part map': 'Het vak rond de kaart.',
  'part message': 'Wat er staat als een lijst niet antwoordt.',
  'part foot': 'Uitgever, telefoon, datum.',
  'part urgent': 'Nummers als het niet kan wachten.',
  'part waiting': 'Wat op dit toestel wacht.',
  'part settings': 'De keuze van gebied en taal.',
  'part debug': 'Het paneel voor de webmaster.',

  // Custom properties.
  '--buurt-accent': 'Waar men op drukt en wat gekozen is.',
  '--buurt-ink': 'Tekst; zonder dit die van de pagina.',
  '--buurt-surface': 'Achter velden en vensters.',
  '--buurt-line': 'Lijnen.',
  '--buurt-radius': 'Hoeken.',
  '--buurt-space': 'Ruimte tussen delen.',
  '--buurt-font': 'Letter; zonder dit die van de pagina.',

  // Members and content.
  'items': 'Wat er na het kiezen getoond wordt, in die volgorde. Alleen te lezen.',
  'ready': 'Een belofte: klaar als er records, een lege stand of een bericht te zien zijn.',
  'refresh': 'Vraagt de lijsten opnieuw.',
  'show': 'Opent het record met dit id, in beeld en met de focus; `false` als het er niet bij is.',
  'clock': 'Hoe laat het is: om te testen, of om een andere dag te tonen.',
  'slot':
    'Wat er staat tot de eerste gegevens er zijn, en als ze niet kunnen komen: een gewone lijst van links is goed voor iedereen.',
  'buurt-neighbourhood slot': 'De bouwstenen, en al de rest.',
  'buurt-help-form slot':
    'Wat er staat tot het formulier er is, en als het niet kan komen: een telefoonnummer of een gewoon formulier.',
};
