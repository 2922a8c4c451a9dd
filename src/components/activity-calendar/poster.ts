import { html, nothing } from 'lit';
import type { Activity } from '../../domain/activity.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { standingOf } from '../../domain/standing.ts';
import { plain } from '../../domain/text.ts';
import { sentence } from '../../i18n/sentence.ts';
import { around } from '../parts/around.ts';
import { feedText } from '../parts/feed-text.ts';
import { occurrenceState } from '../parts/occurrence-words.ts';
import { addressLine } from '../parts/reach.ts';
import { whenSentence } from '../parts/when-sentence.ts';
import type { Printed } from './paper.ts';
import { priceWords } from './price-words.ts';
import { phoneOf, tel, type OnPaper } from './sheets.ts';

/** Characters; a longer title gets smaller letters, so that the poster stays one page. */
const LONG = 32;

/** One activity in letters that can be read from across a hall. */
export function poster(
  activity: Activity,
  occurrence: Occurrence | undefined,
  { widget, text, code }: OnPaper,
): Printed {
  const { t, language } = text;
  const title = plain(occurrence?.title ?? activity.title, language);
  const place = occurrence?.place ?? activity.place;
  const state = occurrenceState(occurrence ?? standingOf(activity), widget.text);
  const price = priceWords(activity, widget.text);
  const phone = phoneOf(activity);
  const content = html`<div class="poster ${title.length > LONG ? 'long' : ''}">
    ${state ? html`<p class="big">${state}</p>` : nothing}
    <p class="big">${sentence(whenSentence(activity, widget.now, widget.text, text))}.</p>
    ${activity.summary ? html`<p>${feedText(activity.summary, language)}</p>` : nothing}
    ${place ? html`<p>${addressLine(place, language, t('activities.place.hidden'))}</p>` : nothing}
    ${activity.online ? html`<p>${widget.text.t('activities.online')}</p>` : nothing}
    ${price ? html`<p>${price}</p>` : nothing}
    ${phone ? html`<p class="call">${around((number) => widget.text.t('call', { number }), tel(phone))}</p>` : nothing}
    ${activity.organiser?.name ? html`<p class="small">${feedText(activity.organiser.name, language)}</p>` : nothing}
    ${
      code
        ? html`<div class="end">
            <p class="small">${t('activities.qr.scan')}</p>
            ${code}
          </div>`
        : nothing
    }
  </div>`;
  return { title, content };
}
