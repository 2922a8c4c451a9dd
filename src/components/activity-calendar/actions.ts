import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../domain/occurrences.ts';
import { button } from '../parts/button.ts';
import { shareButton } from '../parts/share.ts';
import { zoneWords } from '../parts/zone-words.ts';
import type { DetailsText, LaterHost, Widget } from './later.ts';
import * as linkWords from './link-words.ts';
import type { TakeAlong } from './take-along.ts';

interface Acting {
  readonly host: LaterHost;
  readonly widget: Widget;
  /** The zone of all times, where they have the same. */
  readonly zone: string | undefined;
  readonly hasTimes: boolean;
  /** Nobody said which days. */
  readonly isFortnight: boolean;
  /** The times that the days shown have. */
  readonly shown: () => readonly Occurrence[];
  readonly text: DetailsText;
  readonly along: TakeAlong;
  readonly print: () => void;
}

/** What can be done with all that is shown: print it, keep it, give it to somebody, follow it. */
export function actions(acting: Acting): TemplateResult {
  const { host, widget, text, zone, hasTimes, isFortnight, shown, along, print } = acting;
  const { t } = text;
  const { text: words, now } = widget;
  // A date that something was moved away from is no event: the new one is.
  const times = () => shown().filter(({ movedTo }) => !movedTo);
  return html`${zoneWords(text, now, zone)}
    <div class="own no-print">
      ${button(isFortnight ? t('activities.print.fortnight') : words.t('print'), print)}
      ${
        hasTimes
          ? button(t('activities.add.shown'), () => void along.save(times(), words.t('activities.title')))
          : nothing
      }
      ${shareButton(widget, () => widget.address(linkWords))}
    </div>
    ${subscription(host.subscribe, text)}`;
}

/** The address of a calendar to follow: for agendas that open it themselves, and to copy for those that do not. */
function subscription(address: string, { t }: DetailsText): TemplateResult | typeof nothing {
  const https = address.trim().replace(/^webcal:/i, 'https:');
  const url = https && URL.canParse(https, document.baseURI) ? new URL(https, document.baseURI).href : '';
  if (!/^https?:/.test(url)) return nothing;
  return html`<details class="along no-print">
    <summary class="button">${t('activities.subscribe')}</summary>
    <p>${t('activities.subscribe.why')}</p>
    <a class="button" href=${url.replace(/^https?:/, 'webcal:')}>${t('activities.subscribe.open')}</a>
    <label
      >${t('activities.subscribe.copy')}
      <input
        class="field"
        readonly
        dir="ltr"
        .value=${url}
        @focus=${({ target }: Event) => target instanceof HTMLInputElement && target.select()}
    /></label>
  </details>`;
}
