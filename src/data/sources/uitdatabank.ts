import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { openPage } from './uitdatabank-page.ts';
import { placeDraft } from './uitdatabank-place.ts';

/** The places and organisers of UiTdatabank. */
export const open: Format<ServiceDraft> = (document) => openPage(document, 'places', placeDraft);
