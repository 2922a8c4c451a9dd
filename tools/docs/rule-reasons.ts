/** A sentence in both languages of the documentation. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

/** Why rules matter, as a resident meets them; each rule stands with one reason. */
const REASONS: readonly (Said & { readonly rules: string })[] = [
  {
    rules:
      'id.missing item.shape name.missing title.missing time.missing start.missing start.unreadable ' +
      'event.unfinished class.private row.failed times.elsewhere items.past values.missing ' +
      'values.unreadable *.missing',
    nl: 'Bewoners zien dit niet. Wie het nodig heeft, weet niet dat het bestaat.',
    en: 'Residents do not see it. Who needs it does not know that it is there.',
  },
  {
    rules:
      'field.misspelt *.shape *.unreadable *.misplaced hsds.shallow openagenda.short parent.elsewhere ' +
      'line.unreadable *',
    nl: 'Bewoners zien het, maar dit deel niet. Wat ontbreekt, vragen ze aan niemand.',
    en: 'Residents see it, but not this part. Nobody asks about what is missing.',
  },
  {
    rules:
      'timeout offline http-4xx http-5xx network parse shape size links-only address.plain ' +
      'address.private answer.cut certificate.invalid connection.failed cors.missing file.missing file.folder ' +
      'host.unknown items.none json.after-end json.after-value json.bracket ' +
      'json.broken-off json.colon json.comment json.comma-extra json.comma-missing json.curly-quote json.name ' +
      'json.single-quote json.string json.value kind.unknown redirects.many events.none address.refused ' +
      'config.shape feeds.unknown feeds.none',
    nl: 'De hele lijst blijft leeg, of bewoners zien een oudere kopie. Ze kijken één keer en komen dan niet terug.',
    en: 'The whole list stays empty, or residents see an older copy. They look once, and do not come back.',
  },
  {
    rules:
      'items.limit pages.cut pages.limit next.loop next.origin next.unreadable feed.incomplete ' +
      'calendar.preceded calendar.unfinished json-ld.unreadable tribe.first-page moments.limit moments.unreadable ' +
      'links.skipped list.first values.limit column.undated items.list',
    nl: 'Een deel van de lijst ontbreekt, en een bewoner merkt niet dat er meer is.',
    en: 'Part of the list is missing, and a resident cannot tell that there is more.',
  },
  {
    rules:
      'point.missing point.unreadable point.comma place.unmapped place.missing lat.misplaced lon.misplaced ' +
      'street.misplaced postcode.misplaced place.misplaced',
    nl: 'Wie op de kaart kijkt of zoekt wat dicht bij is, vindt dit niet.',
    en: 'Who looks at the map, or for what is near, does not find it.',
  },
  {
    rules: 'place.address',
    nl: 'Wie de zaal niet kent, vindt de weg niet en blijft thuis.',
    en: 'Who does not know the hall does not find the way, and stays at home.',
  },
  {
    rules: 'point.swapped point.abroad point.outside',
    nl: 'Wie ernaartoe gaat, komt op de verkeerde plaats uit. Met een rollator of zonder auto is dat een verloren dag.',
    en: 'Who goes there ends up in the wrong place. With a walking frame or without a car, that is a day lost.',
  },
  {
    rules:
      'date.above repeat.guessed repeat.utc date.unreadable hour.unreadable end.before-start end.unreadable ' +
      'start.shifted status.unreadable timezone.unknown moments.missing calendar.unknown',
    nl: 'Wie voor een gesloten deur staat, komt geen tweede keer. Een dag en een uur moeten dus juist zijn.',
    en: 'Who finds a closed door does not come a second time. So a day and an hour must be right.',
  },
  {
    rules: 'date.weekly repeat.no-start repeat.unreadable until.unreadable except.unreadable changes.unreadable',
    nl: 'Wie elke week wil komen, ziet alleen de eerste keer, of een keer te veel.',
    en: 'Who wants to come every week sees only the first time, or one too many.',
  },
  {
    rules: 'exception.unreadable',
    nl: 'Wie op die dag komt, kan voor een gesloten deur staan.',
    en: 'Who comes on that day may find the door closed.',
  },
  {
    rules: 'hours.partly hours.unreadable',
    nl: '"Nu open" werkt hier niet. Wie vandaag hulp zoekt, slaat het over.',
    en: '"Open now" does not work here. Who needs help today passes it by.',
  },
  {
    rules: 'contact.missing contact.unsaid email.unreadable',
    nl: 'Veel mensen bellen liever eerst. Zonder nummer of adres haken ze af.',
    en: 'Many people would rather phone first. Without a number or an address they give up.',
  },
  {
    rules: 'phone.no-zero phone.unreadable',
    nl: 'Wie na lang twijfelen belt, krijgt niemand aan de lijn, of de verkeerde.',
    en: 'Who phones after long hesitation reaches nobody, or the wrong person.',
  },
  {
    rules: 'encoding.broken encoding.*',
    nl: 'Namen met een accent staan er verkeerd, en wie ze zoekt, vindt ze niet.',
    en: 'Names with accents look wrong, and who searches for them does not find them.',
  },
  {
    rules: 'id.duplicate id.repeated item.twice',
    nl: 'Bewoners zien hetzelfde twee keer en weten niet welke van de twee klopt.',
    en: 'Residents see the same thing twice and cannot tell which one is right.',
  },
  {
    rules: 'id.made',
    nl: 'Bewoners bewaren diensten in "mijn lijst", en delen links. Verandert het id, dan zijn ze die kwijt.',
    en: 'Residents keep services in "my list", and share links. When an id changes, these are lost.',
  },
  {
    rules: 'cost.shape cost.words',
    nl: 'De prijs beslist vaak of iemand komt. Weet men het niet, dan blijft men thuis.',
    en: 'The price often decides whether somebody comes. Who does not know it stays at home.',
  },
  {
    rules: 'registration.shape',
    nl: 'Wie niet weet of inschrijven moet, komt niet, of komt voor niets.',
    en: 'Who does not know whether to register does not come, or comes in vain.',
  },
  {
    rules: 'link.refused *.unlinked',
    nl: 'Bewoners zien geen link, en kunnen dus niet verder lezen of inschrijven.',
    en: 'Residents see no link, so they cannot read on or register.',
  },
  {
    rules:
      'figure.shape figure.nowhere figure.unnamed value.impossible value.unreadable year.missing ' +
      'year.unreadable periods.unreadable size.mismatch',
    nl: 'Bewoners zien dit cijfer niet. Een fout cijfer over een kleine buurt blijft jaren hangen: daarom gokken we nooit.',
    en: 'Residents do not see this figure. A wrong figure about a small neighbourhood sticks for years, so we never guess.',
  },
  {
    rules: 'n.few value.few value.hidden share.few source.unsaid',
    nl: 'In een kleine buurt herkent men mensen achter een klein getal. Dat mag een cijfer nooit doen.',
    en: 'In a small neighbourhood people are recognised behind a small number. A figure must never do that.',
  },
  {
    rules:
      'period.missing invited.impossible value.thousands level.missing period.unreadable unit.words dimension.chosen ' +
      'dimension.unknown place.unsaid label.code label.missing level.year',
    nl: 'Bewoners lezen een cijfer zonder te weten waarover of over wie het gaat, en trekken een verkeerd besluit.',
    en: 'Residents read a figure without knowing what or whom it is about, and draw the wrong conclusion.',
  },
  {
    rules: 'advice.no-reason because.missing learned.missing result.missing stoppedBecause.missing',
    nl: 'Bewoners die hun mening gaven of meededen, willen weten waarom en wat ervan kwam. Anders doen ze geen tweede keer mee.',
    en: 'Residents who gave their view or joined in want to know why, and what came of it. Else they will not do so again.',
  },
  {
    rules: 'email.private phone.private person.number',
    nl: 'Wat openbaar staat, kan iedereen kopiëren. Iemand kan lastiggevallen worden, en dat haal je niet meer terug.',
    en: 'What is public can be copied by anyone. Somebody may be harassed, and it cannot be taken back.',
  },
  {
    rules: 'etag.missing activity.past',
    nl: 'Op een oude telefoon met traag internet wacht iemand langer, en betaalt die meer.',
    en: 'On an old phone with a slow connection somebody waits longer, and pays more.',
  },
  {
    rules: 'word.unknown name.made',
    nl: 'Bewoners zien het, maar wie zoekt of kiest, vindt het niet.',
    en: 'Residents see it, but who searches or chooses does not find it.',
  },
  {
    rules: 'question.id question.incomplete question.many question.options question.twice question.when',
    nl: 'Bewoners krijgen deze vraag niet, of anders dan je bedoelde, en jij mist hun antwoord.',
    en: 'Residents are not asked this, or not as you meant it, and you miss their answer.',
  },
  {
    rules: 'column.missing format.unknown host.unreadable language.unknown',
    nl: 'Deze instelling doet niets. Bewoners zien iets anders dan je bedoelde.',
    en: 'This setting does nothing. Residents see something else than you meant.',
  },
  {
    rules: 'column.unused',
    nl: 'Schreef je daar "afgelast" of een nieuwe dag? Dan staat een bewoner voor een gesloten deur.',
    en: 'Did you write "cancelled" there, or a new day? Then a resident finds a closed door.',
  },
  {
    rules: 'area.nowhere bbox.unreadable polygon.missing polygon.unreadable',
    nl: 'Bewoners vinden hun eigen buurt niet terug op de kaart of in de keuzelijst.',
    en: 'Residents do not find their own neighbourhood on the map or in the list.',
  },
  {
    rules: 'urgent.unreadable',
    nl: 'Wie in nood is, heeft geen tijd om te zoeken. Dit nummer staat er nu niet.',
    en: 'Who is in need has no time to search. This number is not there now.',
  },
  {
    rules: 'text.long',
    nl: 'Bewoners lezen een half verhaal: wat te lang is, kappen we af.',
    en: 'Residents read half a story: what is too long is cut off.',
  },
  {
    rules: 'kind.other row.continued row.hidden status.closed status.unpublished line.broken ' + 'content-type.wrong',
    nl: 'Bewoners merken hier niets van. Het staat er opdat je weet wat we deden.',
    en: 'Residents notice nothing of this. It is told so that you know what we did.',
  },
  {
    rules: 'sectors.one',
    nl: 'Wat één dienst alleen doet, stopt als die dienst stopt. Met meer partners hebben bewoners er langer iets aan.',
    en: 'What one service does alone stops when that service stops. With more partners it lasts for residents.',
  },
  {
    rules: 'figure.repeated quotes.unreadable status.tentative percent.ratio name.guessed',
    nl: 'Misschien klopt het, misschien niet. Klopt het niet, dan zien bewoners iets verkeerds.',
    en: 'It may be right, or not. If it is not, residents see something wrong.',
  },
  {
    rules: 'check.failed',
    nl: 'Dat ligt aan ons, niet aan je lijst. Wat bewoners zien, verandert er niet door.',
    en: 'That is our fault, not that of your list. What residents see does not change by it.',
  },
];

const reasonOf = new Map(
  REASONS.flatMap(({ rules, ...said }) => rules.split(' ').map((rule): [string, Said] => [rule, said])),
);

/** Every rule that has a reason, as often as it has one. */
export const reasonedRules: readonly string[] = REASONS.flatMap(({ rules }) => rules.split(' '));

/** Why this rule matters to a resident; `undefined` where nobody wrote that down. */
export const whyOf = (rule: string): Said | undefined => reasonOf.get(rule);
