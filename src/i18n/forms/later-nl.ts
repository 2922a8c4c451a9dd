/** What a form says once it is filled in: reading back, and what becomes of a message. */
export const later = {
  'form.send': 'Verstuur',
  'form.check.title': 'Klopt dit?',
  'form.check': 'Lees het nog eens na. Er is nog niets verstuurd.',
  'form.change': 'Verander',
  'form.change.one': 'Verander: {field}',
  'form.empty': 'Niet ingevuld',
  'form.again': 'Vul nog een formulier in',
  'form.ideas': 'Bekijk de ideeën van buren',
  'form.way-out': 'Je kan dit formulier hier niet versturen. Druk je antwoorden af of mail ze.',
  'form.way-out.paper': 'Je kan dit formulier hier niet versturen. Druk je antwoorden af en geef ze af.',
  'form.print': 'Druk mijn antwoorden af',
  'form.mail': 'Mail mijn antwoorden',
  'form.mail.hint': 'Je mailprogramma gaat open met je antwoorden. Verstuur de mail daar zelf.',
  'out.saving': 'We bewaren je bericht.',
  'out.kept': 'Bewaard op dit toestel, we versturen het.',
  'out.offline': 'Bewaard op dit toestel. Je hebt nu geen internet: we versturen het zodra dat kan.',
  'out.waiting': 'Nog niet bevestigd. Je bericht staat op dit toestel en we proberen het vanzelf opnieuw.',
  'out.wrong':
    'We kunnen nu geen berichten ontvangen. We proberen het later vanzelf opnieuw. Kan het niet wachten? Bel ons.',
  'out.sending': 'We versturen je bericht.',
  'out.sent': 'Verstuurd',
  'out.thanks': 'Bedankt! We hebben je bericht.',
  'out.unsaved':
    'Niet verstuurd. Dit toestel kan niets bewaren. Je tekst staat er nog: houd deze pagina open en probeer opnieuw.',
  'out.unsaved.maybe':
    'Nog niet bevestigd. Dit toestel kan niets bewaren. Je tekst staat er nog: houd deze pagina open en probeer opnieuw.',
  'out.unsaved.wrong':
    'We ontvangen nu geen berichten en dit toestel kan je bericht niet bewaren. Schrijf het over of druk het af, en bel ons.',
  'out.full':
    'Niet verstuurd. Er wachten te veel berichten op dit toestel, of je tekst is te lang. Je tekst staat er nog.',
  'out.refused': 'Niet verstuurd. We konden dit bericht zo niet aannemen. Je tekst staat er nog: kijk hem na.',
  'out.expired.one': '{count} bericht geraakte in 7 dagen niet verstuurd. Het is van dit toestel gewist. Bel ons.',
  'out.expired.many': '{count} berichten geraakten in 7 dagen niet verstuurd. Ze zijn van dit toestel gewist. Bel ons.',
  'wait.title': 'Dit staat nog op dit toestel',
  'wait.sent': 'Wat hier nog wachtte, is verstuurd.',
  'wait.offer': 'Je aanbod wacht ({time})',
  'wait.request': 'Je vraag om hulp wacht ({time})',
  'wait.talent': 'Je talent wacht ({time})',
  'wait.concern': 'Je bericht wacht ({time})',
  'wait.idea': 'Je idee wacht ({time})',
  'wait.survey': 'Ingevulde vragen wachten ({time})',
  'wait.correction': 'Je verbetering wacht ({time})',
  'wait.signup': 'Je inschrijving wacht ({time})',
  'wait.refused': 'We konden dit zo niet aannemen. Open het en kijk het na.',
  'wait.open': 'Open',
  'wait.send': 'Nu versturen',
  'wait.delete': 'Verwijder van dit toestel',
  'wait.delete.maybe': 'Verwijder van dit toestel. Misschien is het al aangekomen.',
  'wait.deleted': 'Verwijderd van dit toestel.',
} as const;

export type Later = Record<keyof typeof later, string>;
