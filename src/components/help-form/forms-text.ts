import type { TextController } from '../../controllers/text-controller.ts';
import type { FormsMessages } from '../../i18n/forms/catalogue.ts';
import type { LaterMessages } from '../../i18n/forms/later.ts';

/** The widget's own words, as its templates use them. */
export type FormsText = Pick<TextController<FormsMessages>, 't' | 'n' | 'term' | 'language'>;

/** Those of its later half. */
export type LaterText = Pick<TextController<LaterMessages>, 't' | 'n' | 'term' | 'language'>;
