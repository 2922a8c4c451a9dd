import type { CheckedFeed } from './checkups.ts';
import type { Choice } from './choice.ts';
import type { Hashes } from './code-to-copy.ts';
import type { PickedFiles } from './picked-files.ts';
import type { BuilderLanguage, Say } from './words.ts';

/** What the doctor says: nothing was given, it is looking, or this. */
export type Checked = 'none' | 'busy' | readonly CheckedFeed[];

/** Everything that the page shows follows from this. */
export interface BuilderState {
  readonly language: BuilderLanguage;
  readonly choice: Choice;
  readonly files: PickedFiles;
  readonly checked: Checked;
  readonly hashes: Hashes;
  /** The box that was copied last. */
  readonly copied?: string | undefined;
  /** What a screen reader hears. */
  readonly said: string;
}

/** What a webmaster can do. */
export interface BuilderActions {
  readonly choose: (change: Partial<Choice>) => void;
  readonly speak: (language: BuilderLanguage) => void;
  readonly pick: (files: Iterable<File>) => void;
  readonly paste: (text: string) => void;
  readonly drop: (name: string) => void;
  /** `id` of the box, and what it is called. */
  readonly copy: (id: string, what: string) => void;
}

/** What a part of the page is drawn with. */
export interface PartContext extends BuilderActions {
  readonly state: BuilderState;
  readonly say: Say;
}
