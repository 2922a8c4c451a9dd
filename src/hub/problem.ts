import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request is not done, each with what to do, for the person who reads it and not for a machine. */
const PROBLEMS = {
  'key.missing': {
    status: 400,
    nl: ['De sleutel ontbreekt', 'Stuur de kop Idempotency-Key mee: dezelfde uuid als “key” in het bericht.'],
    en: ['The key is missing', 'Send the header Idempotency-Key: the same uuid as “key” in the message.'],
  },
  'key.different': {
    status: 400,
    nl: ['Twee verschillende sleutels', 'De kop Idempotency-Key en “key” in het bericht moeten gelijk zijn.'],
    en: ['Two different keys', 'The header Idempotency-Key and “key” in the message have to be the same.'],
  },
  'key.used': {
    status: 422,
    nl: [
      'Dit is een ander bericht',
      'Met deze sleutel kwam eerder een ander bericht aan. Verstuur dit met een nieuwe.',
    ],
    en: ['This is another message', 'Another message came with this key before. Send this one with a new key.'],
  },
  'json.unreadable': {
    status: 400,
    nl: ['Dit is geen leesbare JSON', 'Stuur één JSON-object in UTF-8.'],
    en: ['This is not readable JSON', 'Send one JSON object in UTF-8.'],
  },
  'answers.wrong': {
    status: 422,
    nl: ['Iets in het bericht klopt niet', 'Kijk het formulier na en verstuur het opnieuw. Er is niets bewaard.'],
    en: ['Something in the message is not right', 'Check the form and send it again. Nothing was kept.'],
  },
  'media.unknown': {
    status: 415,
    nl: ['Alleen JSON', 'Stuur het bericht als application/json, niet gecomprimeerd.'],
    en: ['JSON only', 'Send the message as application/json, not compressed.'],
  },
  'body.long': {
    status: 413,
    nl: ['Te lang', 'Een bericht is hoogstens 64 kB. Maak de tekst korter.'],
    en: ['Too long', 'A message is at most 64 kB. Make the text shorter.'],
  },
  'rate.address': {
    status: 429,
    nl: ['Te veel berichten', 'Er kwamen veel berichten van deze plaats. Probeer het later opnieuw, of bel.'],
    en: ['Too many messages', 'Many messages came from this place. Try again later, or call.'],
  },
  'rate.town': {
    status: 429,
    nl: ['Het is erg druk', 'Er komen nu erg veel berichten binnen. Probeer het later opnieuw, of bel.'],
    en: ['It is very busy', 'Very many messages are coming in now. Try again later, or call.'],
  },
  'origin.refused': {
    status: 403,
    nl: ['Deze site mag hier niet posten', 'Zet haar adres bij HUB_ORIGINS, in de instellingen van de hub.'],
    en: ['This site may not post here', 'Add its address to HUB_ORIGINS, in the settings of the hub.'],
  },
  'town.unknown': {
    status: 404,
    nl: ['Deze gemeente is hier niet', 'Kijk het adres na: /v1/intake/ met daarachter een gemeente uit HUB_TOWNS.'],
    en: ['This town is not here', 'Check the address: /v1/intake/ and then a town of HUB_TOWNS.'],
  },
  'page.unknown': {
    status: 404,
    nl: ['Dit bestaat hier niet', 'Kijk het adres na.'],
    en: ['This does not exist here', 'Check the address.'],
  },
  'method.unknown': {
    status: 405,
    nl: ['Alleen POST', 'Dit adres neemt berichten aan met POST.'],
    en: ['POST only', 'This address takes messages by POST.'],
  },
  'hub.failed': {
    status: 503,
    nl: ['Even niet bereikbaar', 'Er is niets bewaard. Probeer het zo meteen opnieuw.'],
    en: ['Not available now', 'Nothing was kept. Try again in a moment.'],
  },
} as const satisfies Record<
  string,
  { readonly status: ContentfulStatusCode; readonly nl: readonly string[]; readonly en: readonly string[] }
>;
export type ProblemCode = keyof typeof PROBLEMS;

/** The first of Dutch and English that a browser asks for. */
export function readerLanguage(accepted: string | undefined): 'nl' | 'en' {
  return /\b(nl|en)\b/i.exec(accepted ?? '')?.[0].toLowerCase() === 'en' ? 'en' : 'nl';
}

/** RFC 9457: what is wrong and what to do, in the reader's language, and a `code` that stays the same. */
export function problem(
  c: Context,
  code: ProblemCode,
  headers: Record<string, string> = {},
  more: Record<string, string> = {},
): Response {
  const { status, ...words } = PROBLEMS[code];
  const lang = readerLanguage(c.req.header('accept-language'));
  const [title, detail] = words[lang];
  return c.body(JSON.stringify({ title, detail, status, code, ...more }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': lang,
    ...headers,
  });
}
