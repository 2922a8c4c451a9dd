import type { DoctorLanguage } from '../doctor/finding-words.ts';

const nl = `
Bij mirror:
  --out MAP          de map waarin de kopieën komen; zet ze op je eigen site
  --html             maak ook stukken webpagina, voor bezoekers en zoekmachines zonder JavaScript
  --lang TAAL        de taal van die stukken: nl, fr, de of en; anders de eerste van de config
  --heading-level N  het niveau van hun eerste kop: 2, 3 of 4; anders 3
  --delay MS         zo lang wachten we tussen twee vragen aan dezelfde server; anders 1000
  --json             het rapport voor programma's
  --allow-private    vraag ook adressen in een eigen netwerk op

  Elke nacht, met cron (bij een fout krijg je het rapport in je mailbox):
  17 3 * * *  cd /var/www && npx buurt mirror buurt.json --out feeds --html > mirror.log 2>&1 || cat mirror.log

Dit commando eindigt met 0 als alle bronnen antwoordden, met 1 als er een niet gelezen kon worden (de vorige kopie blijft
staan), met 2 als het commando niet klopt of de config niet te lezen is.
`;

const en = `
With mirror:
  --out FOLDER       the folder that the copies come in; put it on your own site
  --html             also make pieces of web page, for visitors and search engines without JavaScript
  --lang LANGUAGE    the language of those pieces: nl, fr, de or en; else the first of the config
  --heading-level N  the level of their first heading: 2, 3 or 4; else 3
  --delay MS         how long we wait between two questions to one server; else 1000
  --json             the report for programs
  --allow-private    also ask addresses in a private network

  Every night, by cron (when something fails, the report is mailed to you):
  17 3 * * *  cd /var/www && npx buurt mirror buurt.json --out feeds --html > mirror.log 2>&1 || cat mirror.log

It ends with 0 when all sources answered, with 1 when one could not be read (the copy before it stays), with 2 when the
command is not right or the config cannot be read.
`;

export const MIRROR_USAGE: Readonly<Record<DoctorLanguage, string>> = { nl, en };
