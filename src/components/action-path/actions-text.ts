import type { TextController } from '../../controllers/text-controller.ts';
import type { ActionsMessages } from '../../i18n/actions/catalogue.ts';

/** The widget's own words, as its templates use them. */
export type ActionsText = Pick<TextController<ActionsMessages>, 't' | 'n' | 'language'>;
