import { cleaned } from '../../domain/form-answers.ts';
import type { Submission } from '../../domain/outbox.ts';
import { consentsInWords } from './answer-words.ts';
import type { Asked } from './field.ts';

interface About {
  readonly endpoint: string;
  readonly area: string | undefined;
  readonly subject: string;
  readonly now: Date;
}

/** What is sent: the answers, and what was agreed to in the very words that were read. */
export function submissionOf({ form, filling, text }: Asked, about: About): Submission {
  const { endpoint, area, subject, now } = about;
  const { answers, website, drawn, mode } = filling;
  const consents = consentsInWords(form, answers, text.language);
  const share = consents.find(({ id }) => id === 'share');
  return {
    kind: form.kind,
    endpoint,
    formVersion: form.version,
    lang: text.language,
    ...(area && { area }),
    ...(subject && { subject }),
    answers: { ...cleaned(form, answers), ...(mode && { mode }) },
    consent: {
      contact: consents.some(({ id, isGiven }) => id === 'contact' && isGiven),
      ...(share && { share: share.isGiven }),
      text: consents.map(({ words }) => words).join('\n'),
      at: now.toISOString(),
    },
    drawn,
    ...(website && { website }),
  };
}
