import type { Submission } from '../../src/domain/outbox.ts';

/** An offer of help that says this. */
export const submission = (what = 'Boodschappen', more: Partial<Submission> = {}): Submission => ({
  kind: 'offer',
  endpoint: 'https://balen.example/v1/intake?town=secret',
  formVersion: 1,
  lang: 'nl',
  answers: { what },
  consent: { contact: true, text: 'Bel mij gerust.', at: '2026-11-25T10:00:00.000Z' },
  ...more,
});
