import type { ServicesMessages } from '../../i18n/services/catalogue.ts';
import type { TextController } from '../../controllers/text-controller.ts';

/** The widget's own words, as its templates use them. */
export type ServicesText = Pick<TextController<ServicesMessages>, 't' | 'n' | 'term' | 'language'>;
