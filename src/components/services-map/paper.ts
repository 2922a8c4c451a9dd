import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../../domain/service.ts';
import { colon } from '../../i18n/colon.ts';
import { feedText } from '../parts/feed-text.ts';
import type { DetailsText } from './details.ts';
import { patternLines } from './hours-words.ts';

/** On paper nothing can be opened, and "open now" is soon untrue: every number, the whole address, the week, the first step. */
export function onPaper(service: Service, text: DetailsText): TemplateResult {
  const { language } = text;
  const [, ...others] = service.contact.phone;
  const addresses = service.location.flatMap(({ street, postcode, place, hideAddress }) =>
    // Without a postcode the row itself has said it.
    hideAddress || !street || (!postcode && service.location.length === 1)
      ? []
      : [[street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
  );
  const phoneHours = service.hours ? undefined : service.contact.phone.find((each) => each.hours)?.hours;
  const hours = service.hours ?? phoneHours;
  const line = (words: unknown) => html`<p class="paper"><bdi dir="auto">${words}</bdi></p>`;
  return html`${others.map(({ number }) => line(number))} ${addresses.map(line)}
  ${
    service.status === 'temporarily-closed'
      ? line(text.t('hours.closed-for-now'))
      : html`${phoneHours ? line(`${text.t('hours.phone.title')}${colon(language)}`) : nothing}
        ${hours ? patternLines(hours, hours.weekly, text).map(line) : nothing}
        ${service.stops.map(({ name, place, schedule }) =>
          patternLines(schedule, schedule.weekly, text).map((words) =>
            line(html`${feedText(name ?? place, language)}${colon(language)}${words}`),
          ),
        )}`
  }
  ${service.nextStep ? line(feedText(service.nextStep, language)) : nothing}`;
}
