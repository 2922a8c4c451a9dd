import type { Urgent } from './nl.ts';

export const urgent: Urgent = {
  'urgent.title': "C'est urgent ?",
  'urgent.112': "Quelqu'un est en danger : appelez le 112",
  'urgent.1733': 'Médecin le soir, la nuit ou le week-end : appelez le 1733',
  'urgent.106': "Vous voulez parler à quelqu'un qui écoute : appelez le 106 (en néerlandais)",
  'urgent.1813': 'Vous pensez au suicide : appelez le 1813 (en néerlandais)',
  'urgent.1712': 'Questions sur la violence ou les abus : appelez le 1712 (en néerlandais)',
};
