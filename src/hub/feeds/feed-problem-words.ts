import type { ToldProblem } from '../problem-words.ts';

/** The same for who publishes a list here, or reads one. */
export const FEED_PROBLEMS = {
  'token.missing': {
    status: 401,
    nl: ['De sleutel ontbreekt', 'Stuur de kop “Authorization: Bearer bh_…” mee, met de sleutel die je kreeg.'],
    fr: ['La clé manque', 'Envoyez l’en-tête « Authorization: Bearer bh_… » avec la clé que vous avez reçue.'],
    de: ['Der Schlüssel fehlt', 'Senden Sie den Kopf „Authorization: Bearer bh_…“ mit dem Schlüssel, den Sie bekamen.'],
    en: ['The token is missing', 'Send the header “Authorization: Bearer bh_…” with the token that you were given.'],
  },
  'token.unknown': {
    status: 401,
    nl: ['Deze sleutel past niet', 'Kijk na of je hem helemaal overnam, of vraag een nieuwe aan wie hem gaf.'],
    fr: ['Cette clé ne convient pas', 'Vérifiez qu’elle est complète, ou demandez-en une nouvelle à qui l’a donnée.'],
    de: ['Dieser Schlüssel passt nicht', 'Prüfen Sie, ob er ganz ist, oder bitten Sie um einen neuen.'],
    en: ['This token does not fit', 'Check that you copied all of it, or ask for a new one where you got it.'],
  },
  'token.revoked': {
    status: 401,
    nl: ['Deze sleutel is ingetrokken', 'Vraag een nieuwe aan wie hem gaf.'],
    fr: ['Cette clé a été retirée', 'Demandez-en une nouvelle à qui l’a donnée.'],
    de: ['Dieser Schlüssel wurde zurückgezogen', 'Bitten Sie um einen neuen.'],
    en: ['This token was revoked', 'Ask for a new one where you got it.'],
  },
  'token.elsewhere': {
    status: 403,
    nl: [
      'Deze sleutel is van een andere lijst',
      'Kijk het adres na: na /v1/sources/ hoort de naam van je eigen lijst.',
    ],
    fr: ['Cette clé est pour une autre liste', 'Vérifiez l’adresse : après /v1/sources/ vient le nom de votre liste.'],
    de: ['Dieser Schlüssel ist für eine andere Liste', 'Prüfen Sie die Adresse: nach /v1/sources/ steht Ihre Liste.'],
    en: ['This token is for another list', 'Check the address: after /v1/sources/ comes the name of your own list.'],
  },
  'token.scope': {
    status: 403,
    nl: ['Dat mag deze sleutel niet', 'Hij mag alleen het verslag lezen. Vraag er een waarmee je publiceert.'],
    fr: ['Cette clé ne permet pas cela', 'Elle ne lit que le rapport. Demandez-en une pour publier.'],
    de: ['Das darf dieser Schlüssel nicht', 'Er liest nur den Bericht. Bitten Sie um einen zum Veröffentlichen.'],
    en: ['This token may not do that', 'It only reads the report. Ask for one that publishes.'],
  },
  'rate.token': {
    status: 429,
    nl: ['Te vaak', 'Met één sleutel kan het zestig keer per uur. Stuur de hele lijst in één keer, of wacht even.'],
    fr: ['Trop souvent', 'Une clé permet soixante envois par heure. Envoyez toute la liste en une fois, ou attendez.'],
    de: [
      'Zu oft',
      'Ein Schlüssel erlaubt sechzig Mal in der Stunde. Senden Sie die ganze Liste auf einmal, oder warten Sie.',
    ],
    en: ['Too often', 'One token may do this sixty times an hour. Send the whole list at once, or wait.'],
  },
  'rate.guesses': {
    status: 429,
    nl: ['Te vaak zonder de goede sleutel', 'Kijk na of je hem helemaal overnam: met de goede lukt het meteen.'],
    fr: ['Trop souvent sans la bonne clé', 'Vérifiez qu’elle est complète : avec la bonne, cela marche tout de suite.'],
    de: ['Zu oft ohne den richtigen Schlüssel', 'Prüfen Sie, ob er ganz ist: Mit dem richtigen geht es sofort.'],
    en: ['Too often without the right token', 'Check that you copied all of it: with the right one it works at once.'],
  },
  'rate.asked': {
    status: 429,
    nl: [
      'Te vaak',
      'Van één plaats kan het driehonderd keer per minuut. Wacht even, of haal de hele lijst in één keer.',
    ],
    fr: ['Trop souvent', 'D’un endroit, trois cents fois par minute. Attendez, ou prenez toute la liste en une fois.'],
    de: [
      'Zu oft',
      'Von einem Ort geht es dreihundert Mal in der Minute. Warten Sie, oder holen Sie die ganze Liste auf einmal.',
    ],
    en: ['Too often', 'One place may ask three hundred times a minute. Wait, or take the whole list at once.'],
  },
  'feed.heavy': {
    status: 422,
    nl: [
      'Te zwaar om te lezen',
      'Er is niets veranderd. Stuur minder tegelijk: alleen wat nog komt, of zonder lange reeksen.',
    ],
    fr: ['Trop lourd à lire', 'Rien n’a changé. Envoyez-en moins : seulement ce qui vient, ou sans longues séries.'],
    de: [
      'Zu schwer zu lesen',
      'Nichts wurde geändert. Senden Sie weniger: nur was noch kommt, oder ohne lange Reihen.',
    ],
    en: ['Too heavy to read', 'Nothing was changed. Send less at once: only what is to come, or without long series.'],
  },
  'disk.full': {
    status: 507,
    nl: ['Er is geen plaats meer', 'Er is niets veranderd. Wie deze hub beheert moet eerst plaats maken op de schijf.'],
    fr: ['Il n’y a plus de place', 'Rien n’a changé. Qui gère ce hub doit d’abord libérer de la place sur le disque.'],
    de: ['Es ist kein Platz mehr', 'Nichts wurde geändert. Wer diesen Hub betreibt, muss zuerst Platz schaffen.'],
    en: ['There is no room left', 'Nothing was changed. Whoever runs this hub has to make room on its disk first.'],
  },
  'feed.long': {
    status: 413,
    nl: ['Te groot', 'Een lijst is hoogstens 20 MB, en niet gecomprimeerd.'],
    fr: ['Trop grand', 'Une liste fait au plus 20 MB, sans compression.'],
    de: ['Zu groß', 'Eine Liste hat höchstens 20 MB, nicht komprimiert.'],
    en: ['Too large', 'A list is at most 20 MB, and not compressed.'],
  },
  'feed.compressed': {
    status: 415,
    nl: ['Niet gecomprimeerd', 'Stuur de lijst zoals ze is, zonder de kop Content-Encoding.'],
    fr: ['Sans compression', 'Envoyez la liste telle quelle, sans l’en-tête Content-Encoding.'],
    de: ['Nicht komprimiert', 'Senden Sie die Liste, wie sie ist, ohne den Kopf Content-Encoding.'],
    en: ['Not compressed', 'Send the list as it is, without the header Content-Encoding.'],
  },
  'feed.wrong': {
    status: 422,
    nl: [
      'In de lijst staat iets dat niet klopt',
      'Er is niets veranderd. Verbeter wat hieronder staat, of stuur de goede met ?lenient.',
    ],
    fr: [
      'Quelque chose n’est pas correct',
      'Rien n’a changé. Corrigez ce qui suit, ou envoyez ce qui est bon avec ?lenient.',
    ],
    de: [
      'Etwas in der Liste stimmt nicht',
      'Nichts wurde geändert. Verbessern Sie das Folgende, oder senden Sie das Gute mit ?lenient.',
    ],
    en: [
      'Something in the list is not right',
      'Nothing was changed. Mend what follows, or send what is good with ?lenient.',
    ],
  },
  'feed.shrinks': {
    status: 409,
    nl: [
      'Tegengehouden: meer dan de helft zou verdwijnen',
      'Er is niets veranderd. Is dit de hele lijst? Stuur ze dan opnieuw met ?allow-shrink.',
    ],
    fr: [
      'Retenu : plus de la moitié disparaîtrait',
      'Rien n’a changé. Est-ce la liste entière ? Renvoyez-la avec ?allow-shrink.',
    ],
    de: [
      'Zurückgehalten: mehr als die Hälfte würde verschwinden',
      'Nichts wurde geändert. Ist das die ganze Liste? Senden Sie sie neu mit ?allow-shrink.',
    ],
    en: [
      'Held back: more than half would vanish',
      'Nothing was changed. Is this the whole list? Then send it again with ?allow-shrink.',
    ],
  },
  'version.other': {
    status: 412,
    nl: ['De lijst is intussen veranderd', 'Lees de lijst opnieuw en stuur If-Match met de versie die hier staat.'],
    fr: ['La liste a changé entre-temps', 'Relisez la liste et envoyez If-Match avec la version indiquée ici.'],
    de: [
      'Die Liste wurde inzwischen geändert',
      'Lesen Sie sie neu und senden Sie If-Match mit der Version, die hier steht.',
    ],
    en: ['The list has changed meanwhile', 'Read the list again, and send If-Match with the version that stands here.'],
  },
  'version.unknown': {
    status: 404,
    nl: [
      'Deze versie is er niet',
      'Stuur {"version": …} met een versie uit het verslag. De laatste twintig worden bewaard.',
    ],
    fr: [
      'Cette version n’existe pas',
      'Envoyez {"version": …} avec une version du rapport. Les vingt dernières sont gardées.',
    ],
    de: [
      'Diese Version gibt es nicht',
      'Senden Sie {"version": …} mit einer Version aus dem Bericht. Die letzten zwanzig werden behalten.',
    ],
    en: ['There is no such version', 'Send {"version": …} with a version of the report. The last twenty are kept.'],
  },
  'item.unknown': {
    status: 404,
    nl: ['Dit staat niet in de lijst', 'Kijk de id aan het einde van het adres na.'],
    fr: ['Ceci n’est pas dans la liste', 'Vérifiez l’id à la fin de l’adresse.'],
    de: ['Das steht nicht in der Liste', 'Prüfen Sie die id am Ende der Adresse.'],
    en: ['This is not in the list', 'Check the id at the end of the address.'],
  },
  'items.many': {
    status: 413,
    nl: ['Te veel tegelijk', 'Stuur er hoogstens 500, of de hele lijst met PUT naar …/feed.'],
    fr: ['Trop à la fois', 'Envoyez-en au plus 500, ou la liste entière par PUT vers …/feed.'],
    de: ['Zu viele auf einmal', 'Senden Sie höchstens 500, oder die ganze Liste mit PUT an …/feed.'],
    en: ['Too many at once', 'Send at most 500, or the whole list with PUT to …/feed.'],
  },
  'changes.gone': {
    status: 410,
    nl: [
      'Begin opnieuw',
      'Wat er sindsdien veranderde is niet meer allemaal bekend. Lees van voren af aan, zonder “after”.',
    ],
    fr: ['Recommencez', 'Tous les changements depuis ne sont plus connus. Relisez depuis le début, sans « after ».'],
    de: [
      'Beginnen Sie neu',
      'Was sich seither änderte, ist nicht mehr ganz bekannt. Lesen Sie von vorn, ohne „after“.',
    ],
    en: [
      'Begin again',
      'Not everything that changed since is known any more. Read from the beginning, without “after”.',
    ],
  },
  'query.wrong': {
    status: 400,
    nl: [
      'Een deel van de vraag klopt niet',
      'Kijk in het adres na wat na “?” komt. Welk deel het is, staat bij “parameter”.',
    ],
    fr: [
      'Une partie de la demande est fausse',
      'Vérifiez ce qui suit « ? » dans l’adresse : « parameter » dit quelle partie.',
    ],
    de: [
      'Ein Teil der Frage stimmt nicht',
      'Prüfen Sie in der Adresse, was nach „?“ kommt: „parameter“ sagt, welcher Teil.',
    ],
    en: [
      'A part of the question is not right',
      'Check in the address what comes after “?”: “parameter” says which part it is.',
    ],
  },
  'feed.unknown': {
    status: 404,
    nl: [
      'Deze lijst is hier niet',
      'Kijk het adres na: /feeds/<gemeente>/<soort>.json. Een lijst is er zodra iemand ze publiceert.',
    ],
    fr: [
      'Cette liste n’est pas ici',
      'Vérifiez l’adresse : /feeds/<commune>/<sorte>.json. Une liste existe dès que quelqu’un la publie.',
    ],
    de: [
      'Diese Liste ist nicht hier',
      'Prüfen Sie die Adresse: /feeds/<Gemeinde>/<Art>.json. Eine Liste gibt es, sobald jemand sie veröffentlicht.',
    ],
    en: [
      'This list is not here',
      'Check the address: /feeds/<town>/<kind>.json. A list is there once somebody publishes it.',
    ],
  },
} as const satisfies Record<string, ToldProblem>;
