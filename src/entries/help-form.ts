import '../page/late-page-feeds.ts';
import '../page/page-outbox.ts';
export { BuurtHelpForm } from '../components/help-form/help-form.ts';
export type { FormKeptEvent, FormSentEvent } from '../components/help-form/events.ts';
