import type { TextController } from '../../controllers/text-controller.ts';
import type { ActivitiesMessages } from '../../i18n/activities/catalogue.ts';

/** The widget's own words, as its templates use them. */
export type ActivitiesText = Pick<TextController<ActivitiesMessages>, 't' | 'n' | 'term' | 'language'>;
