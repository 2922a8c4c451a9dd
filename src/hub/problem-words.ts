import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '../i18n/language.ts';
import { FEED_PROBLEMS } from './feeds/feed-problem-words.ts';

/** What is wrong, and what to do. */
type Told = readonly [title: string, detail: string];
export type ToldProblem = Readonly<Record<Language, Told>> & { readonly status: ContentfulStatusCode };

/** Why a request is not done, for the person who reads it and not for a machine. */
export const PROBLEMS = {
  'key.missing': {
    status: 400,
    nl: ['De sleutel ontbreekt', 'Stuur de kop Idempotency-Key mee: dezelfde uuid als “key” in het bericht.'],
    fr: ['La clé manque', 'Envoyez l’en-tête Idempotency-Key : le même uuid que « key » dans le message.'],
    de: ['Der Schlüssel fehlt', 'Senden Sie den Kopf Idempotency-Key mit: dieselbe uuid wie „key“ in der Nachricht.'],
    en: ['The key is missing', 'Send the header Idempotency-Key: the same uuid as “key” in the message.'],
  },
  'key.different': {
    status: 400,
    nl: ['Twee verschillende sleutels', 'De kop Idempotency-Key en “key” in het bericht moeten gelijk zijn.'],
    fr: ['Deux clés différentes', 'L’en-tête Idempotency-Key et « key » dans le message doivent être les mêmes.'],
    de: ['Zwei verschiedene Schlüssel', 'Der Kopf Idempotency-Key und „key“ in der Nachricht müssen gleich sein.'],
    en: ['Two different keys', 'The header Idempotency-Key and “key” in the message have to be the same.'],
  },
  'key.used': {
    status: 422,
    nl: [
      'Dit is een ander bericht',
      'Met deze sleutel kwam eerder een ander bericht aan. Verstuur dit met een nieuwe.',
    ],
    fr: ['C’est un autre message', 'Un autre message est arrivé avec cette clé. Envoyez celui-ci avec une nouvelle.'],
    de: [
      'Das ist eine andere Nachricht',
      'Mit diesem Schlüssel kam schon eine andere an. Senden Sie diese mit einem neuen.',
    ],
    en: ['This is another message', 'Another message came with this key before. Send this one with a new key.'],
  },
  'json.unreadable': {
    status: 400,
    nl: ['Dit is geen leesbare JSON', 'Stuur één JSON-object in UTF-8.'],
    fr: ['Ce JSON n’est pas lisible', 'Envoyez un seul objet JSON en UTF-8.'],
    de: ['Das ist kein lesbares JSON', 'Senden Sie ein einziges JSON-Objekt in UTF-8.'],
    en: ['This is not readable JSON', 'Send one JSON object in UTF-8.'],
  },
  'answers.wrong': {
    status: 422,
    nl: ['Iets in het bericht klopt niet', 'Kijk het formulier na en verstuur het opnieuw. Er is niets bewaard.'],
    fr: ['Quelque chose n’est pas correct', 'Vérifiez le formulaire et renvoyez-le. Rien n’a été gardé.'],
    de: [
      'Etwas in der Nachricht stimmt nicht',
      'Prüfen Sie das Formular und senden Sie es neu. Nichts wurde behalten.',
    ],
    en: ['Something in the message is not right', 'Check the form and send it again. Nothing was kept.'],
  },
  'media.unknown': {
    status: 415,
    nl: ['Alleen JSON', 'Stuur het bericht als application/json, niet gecomprimeerd.'],
    fr: ['JSON uniquement', 'Envoyez le message en application/json, sans compression.'],
    de: ['Nur JSON', 'Senden Sie die Nachricht als application/json, nicht komprimiert.'],
    en: ['JSON only', 'Send the message as application/json, not compressed.'],
  },
  'body.long': {
    status: 413,
    nl: ['Te lang', 'Een bericht is hoogstens 64 kB. Maak de tekst korter.'],
    fr: ['Trop long', 'Un message fait au plus 64 kB. Raccourcissez le texte.'],
    de: ['Zu lang', 'Eine Nachricht hat höchstens 64 kB. Kürzen Sie den Text.'],
    en: ['Too long', 'A message is at most 64 kB. Make the text shorter.'],
  },
  'rate.address': {
    status: 429,
    nl: ['Te veel berichten', 'Er kwamen veel berichten van deze plaats. Probeer het later opnieuw, of bel.'],
    fr: ['Trop de messages', 'Beaucoup de messages viennent de cet endroit. Réessayez plus tard, ou appelez.'],
    de: [
      'Zu viele Nachrichten',
      'Von hier kamen viele Nachrichten. Versuchen Sie es später wieder, oder rufen Sie an.',
    ],
    en: ['Too many messages', 'Many messages came from this place. Try again later, or call.'],
  },
  'rate.town': {
    status: 429,
    nl: ['Het is erg druk', 'Er komen nu erg veel berichten binnen. Probeer het later opnieuw, of bel.'],
    fr: ['Il y a beaucoup de monde', 'Beaucoup de messages arrivent maintenant. Réessayez plus tard, ou appelez.'],
    de: [
      'Es ist viel los',
      'Gerade kommen sehr viele Nachrichten an. Versuchen Sie es später wieder, oder rufen Sie an.',
    ],
    en: ['It is very busy', 'Very many messages are coming in now. Try again later, or call.'],
  },
  'origin.refused': {
    status: 403,
    nl: ['Deze site mag hier niet posten', 'Zet haar adres bij HUB_ORIGINS, in de instellingen van de hub.'],
    fr: ['Ce site ne peut pas envoyer ici', 'Ajoutez son adresse à HUB_ORIGINS, dans les réglages du hub.'],
    de: ['Diese Website darf hier nichts senden', 'Nehmen Sie ihre Adresse in HUB_ORIGINS auf, in den Einstellungen.'],
    en: ['This site may not post here', 'Add its address to HUB_ORIGINS, in the settings of the hub.'],
  },
  'town.missing': {
    status: 404,
    nl: ['Zeg voor welke gemeente', 'Hier zijn er meer. Zet de gemeente achter het adres: …/v1/intake/<gemeente>.'],
    fr: ['Dites pour quelle commune', 'Il y en a plusieurs ici. Mettez-la après l’adresse : …/v1/intake/<commune>.'],
    de: ['Sagen Sie, für welche Gemeinde', 'Hier sind mehrere. Hängen Sie sie an die Adresse: …/v1/intake/<Gemeinde>.'],
    en: ['Say for which town', 'There are several here. Put the town behind the address: …/v1/intake/<town>.'],
  },
  'town.unknown': {
    status: 404,
    nl: ['Deze gemeente is hier niet', 'Kijk het adres na: /v1/intake/ met daarachter een gemeente uit HUB_TOWNS.'],
    fr: ['Cette commune n’est pas ici', 'Vérifiez l’adresse : /v1/intake/ suivi d’une commune de HUB_TOWNS.'],
    de: ['Diese Gemeinde ist nicht hier', 'Prüfen Sie die Adresse: /v1/intake/ und dann eine Gemeinde aus HUB_TOWNS.'],
    en: ['This town is not here', 'Check the address: /v1/intake/ and then a town of HUB_TOWNS.'],
  },
  'page.unknown': {
    status: 404,
    nl: ['Dit bestaat hier niet', 'Kijk het adres na.'],
    fr: ['Cela n’existe pas ici', 'Vérifiez l’adresse.'],
    de: ['Das gibt es hier nicht', 'Prüfen Sie die Adresse.'],
    en: ['This does not exist here', 'Check the address.'],
  },
  'method.unknown': {
    status: 405,
    nl: ['Alleen POST', 'Dit adres neemt berichten aan met POST.'],
    fr: ['POST uniquement', 'Cette adresse reçoit des messages par POST.'],
    de: ['Nur POST', 'Diese Adresse nimmt Nachrichten mit POST an.'],
    en: ['POST only', 'This address takes messages by POST.'],
  },
  'method.other': {
    status: 405,
    nl: ['Dit adres wil een andere methode', 'Kijk in de kop Allow welke: een hele lijst stuur je met PUT.'],
    fr: ['Cette adresse veut une autre méthode', 'L’en-tête Allow dit laquelle : une liste entière s’envoie avec PUT.'],
    de: ['Diese Adresse will eine andere Methode', 'Der Kopf Allow sagt welche: Eine ganze Liste geht mit PUT.'],
    en: ['This address wants another method', 'The header Allow says which: a whole list is sent with PUT.'],
  },
  'hub.failed': {
    status: 503,
    nl: ['Even niet bereikbaar', 'Er is niets bewaard. Probeer het zo meteen opnieuw.'],
    fr: ['Pas disponible pour le moment', 'Rien n’a été gardé. Réessayez dans un instant.'],
    de: ['Gerade nicht erreichbar', 'Nichts wurde behalten. Versuchen Sie es gleich noch einmal.'],
    en: ['Not available now', 'Nothing was kept. Try again in a moment.'],
  },
  ...FEED_PROBLEMS,
} as const satisfies Record<string, ToldProblem>;
export type ProblemCode = keyof typeof PROBLEMS;
