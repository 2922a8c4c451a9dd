import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { fill } from '../i18n/message.ts';
import { MISUSE } from './usage.ts';

/** A command that is not right; its message is for whoever typed it. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly language: DoctorLanguage;

  constructor(what: keyof (typeof MISUSE)['nl'], word: string, language: DoctorLanguage) {
    super(fill(MISUSE[language][what], { name: word.slice(0, 200) }));
    this.language = language;
  }
}
