import type { DoctorLanguage } from '../doctor/finding-words.ts';

const nl = `
Bij hub (de instellingen zijn omgevingsvariabelen, op één bladzijde: docs/hub.html):
  serve                          start de server; dat doet hub zonder meer ook
  token add GEMEENTE/LIJST SOORT een sleutel waarmee een partner zijn lijst zelf stuurt; ook token list en token revoke ID
  sources                        hoe het met elke lijst gaat; sources allow GEMEENTE/LIJST laat door wat tegengehouden is
  backup [BESTAND]               bewaart alles in een bestand; restore BESTAND zet het terug in een lege databank
`;

const en = `
With hub (its settings are environment variables, on one page: docs/hub.en.html):
  serve                       starts the server; so does hub alone
  token add TOWN/LIST KIND    a token with which a partner sends the list itself; also token list and token revoke ID
  sources                     how each list is doing; sources allow TOWN/LIST lets through what was held back
  backup [FILE]               keeps everything in a file; restore FILE brings it back into an empty database
`;

export const HUB_USAGE: Readonly<Record<DoctorLanguage, string>> = { nl, en };
