import type { Urgent } from './nl.ts';

export const urgent: Urgent = {
  'urgent.title': 'Is it urgent?',
  'urgent.112': 'Someone is in danger: call 112',
  'urgent.1733': 'Doctor needed in the evening, at night or at the weekend: call 1733',
  'urgent.106': 'You want to talk to someone who listens: call 106 (in Dutch)',
  'urgent.1813': 'You think about suicide: call 1813 (in Dutch)',
  'urgent.1712': 'Questions about violence or abuse: call 1712 (in Dutch)',
};
