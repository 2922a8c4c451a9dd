import type { Urgent } from './nl.ts';

export const urgent: Urgent = {
  'urgent.title': 'Ist es dringend?',
  'urgent.112': 'Jemand ist in Gefahr: Rufen Sie 112 an',
  'urgent.1733': 'Arzt am Abend, in der Nacht oder am Wochenende: Rufen Sie 1733 an',
  'urgent.106': 'Sie möchten mit jemandem reden, der zuhört: Rufen Sie 106 an (Niederländisch)',
  'urgent.1813': 'Sie denken an Selbsttötung: Rufen Sie 1813 an (Niederländisch)',
  'urgent.1712': 'Fragen zu Gewalt oder Missbrauch: Rufen Sie 1712 an (Niederländisch)',
};
