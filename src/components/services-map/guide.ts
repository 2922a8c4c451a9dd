import { html, nothing, type TemplateResult } from 'lit';
import { guideTo, type GuideAnswers } from '../../domain/guide.ts';
import { NEEDS } from '../../domain/guide-jobs.ts';
import type { UrgentNumber } from '../../domain/config.ts';
import { localTime } from '../../domain/local-time.ts';
import { choose, testsFor } from '../../domain/service-tests.ts';
import { openState } from '../../domain/open-state.ts';
import type { Service } from '../../domain/service.ts';
import { colon } from '../../i18n/colon.ts';
import { button } from '../parts/button.ts';
import { feedText, phoneLink } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { urgent, urgentLine } from '../parts/urgent.ts';
import type { DetailsText } from './details.ts';
import { fixedFilters } from './fixed-filters.ts';
import type { LaterHost, Row, Widget } from './later.ts';

type Step = 'need' | 'who' | 'when';
const STEPS: readonly Step[] = ['need', 'who', 'when'];
/** Whom to call first about these needs, before any door that opens tomorrow. */
const URGENT_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['need.safety', ['112', '1712']],
  ['need.mind', ['106', '1813']],
]);

/** Three questions, then at most five places to turn to; the last is a person. The answers stay in memory. */
export class Guide {
  readonly #host: LaterHost;
  readonly #widget: Widget;
  readonly #text: DetailsText;
  #answers: Partial<GuideAnswers> = {};
  /** Where it says to turn to; none before the last answer. */
  found: readonly Service[] = [];

  constructor(host: LaterHost, widget: Widget, text: DetailsText) {
    this.#host = host;
    this.#widget = widget;
    this.#text = text;
  }
  /** @param items of the chosen area, narrowed as the webmaster asks */
  render(items: readonly Service[], row: Row): TemplateResult {
    const widget = this.#widget;
    const { t } = this.#text;
    const step = STEPS.find((each) => this.#answers[each] === undefined);
    this.found = step ? [] : this.#find(items);
    return html`${step === 'need' ? urgent(widget.config.urgent, this.#text) : urgentLine(widget.config.urgent, this.#text)}
      <div class="guide">${step ? this.#renderQuestion(step) : this.#renderAnswer(row)}</div>
      <p class="note">${t('guide.private')}</p>`;
  }
  #renderQuestion(step: Step): TemplateResult {
    const { t } = this.#text;
    const { headingLevel } = this.#widget;
    const at = STEPS.indexOf(step);
    return html`${at === 0 ? html`<p>${t('guide.start')}</p>` : nothing}
      <p class="note">${t('guide.step', { step: at + 1, steps: STEPS.length })}</p>
      ${heading(this.#question(step), headingLevel, { deeper: 1, look: 'question' })}
      <ul class="answers">
        ${this.#choices(step).map(
          ({ words, answer }) => html`<li>${button(words, () => this.#take(answer), 'answer')}</li>`,
        )}
      </ul>
      ${at > 0 ? this.#renderBack() : nothing}`;
  }
  #renderBack(): TemplateResult {
    const { t } = this.#widget.text;
    return button(t('back'), () => this.#back(), 'quiet');
  }
  #question(step: Step): string {
    const { t } = this.#text;
    return step === 'need' ? t('guide.what') : step === 'who' ? t('guide.who') : t('guide.when');
  }
  #choices(step: Step): readonly { readonly words: string; readonly answer: Partial<GuideAnswers> }[] {
    const { t, term } = this.#text;
    if (step === 'need') return NEEDS.map((need) => ({ words: term(need), answer: { need } }));
    if (step === 'who')
      return (['me', 'family', 'neighbour'] as const).map((who) => ({ words: t(`guide.who.${who}`), answer: { who } }));
    return (['today', 'soon', 'later'] as const).map((when) => ({ words: t(`guide.when.${when}`), answer: { when } }));
  }
  #find(items: readonly Service[]): readonly Service[] {
    const { need = '', who = 'me', when = 'soon' } = this.#answers;
    const reachable = reachableOn(this.#widget.now);
    const guide = (services: readonly Service[]) => guideTo(services, { need, who, when }, reachable);
    const nearby = guide(items);
    // A small village may lack one of the two kinds of help; the whole town has both (domain.md P2).
    return hasBoth(nearby) ? nearby : guide(this.#everywhere);
  }
  #renderAnswer(row: Row): TemplateResult {
    const widget = this.#widget;
    const { t, language } = this.#text;
    const { found } = this;
    const { need = '', when } = this.#answers;
    const shut = when === 'today' && !found.some(reachableOn(widget.now));
    const { publisher } = widget;
    const phone = publisher?.contact?.phone;
    return html`${heading(t('guide.result'), widget.headingLevel, { deeper: 1, look: 'question' })}
      ${urgent(this.#urgentFor(need), this.#text)}
      ${shut ? html`<p class="alert">${t('guide.today.closed')}</p>` : nothing}
      <ol class="list">
        ${found.map((service, at) => row(service, at, this.#firstStep(service)))}
      </ol>
      ${
        publisher && phone
          ? html`<p>
              <strong>${t('guide.human')}</strong>
              ${feedText(publisher.name, language)}${colon(language)}${phoneLink(phone)}
            </p>`
          : nothing
      }
      <div class="own">${this.#renderBack()} ${button(t('guide.restart'), () => this.#restart())}</div>`;
  }
  /** Each place has one first step (B5), and what to bring so that nobody has to come twice (F1). */
  #firstStep({ nextStep, bring }: Service): unknown {
    const { t, language } = this.#text;
    return html`${
      nextStep
        ? html`<p class="step">
            <strong>${t('guide.first-step')}${colon(language)}</strong>${feedText(nextStep, language)}
          </p>`
        : nothing
    }
    ${
      bring.length > 0
        ? html`<p class="step">
            <strong>${t('details.bring')}${colon(language)}</strong
            >${bring.map((each, at) => [at > 0 ? ', ' : '', feedText(each, language)])}
          </p>`
        : nothing
    }`;
  }
  /** Whatever the chosen area: everything that the webmaster lets this widget show. */
  get #everywhere(): readonly Service[] {
    const nobody = () => false;
    const tests = testsFor(fixedFilters(this.#host), { isOpen: nobody, isMine: nobody });
    return choose(this.#widget.all, undefined, tests);
  }
  #take(answer: Partial<GuideAnswers>): void {
    this.#answers = { ...this.#answers, ...answer };
    this.#redraw();
  }
  #urgentFor(need: string): readonly UrgentNumber[] {
    const numbers = this.#widget.config.urgent;
    return (URGENT_FOR.get(need) ?? []).flatMap((first) => numbers.filter(({ number }) => number === first));
  }
  #back(): void {
    const before = STEPS.findLast((each) => this.#answers[each] !== undefined);
    if (before) delete this.#answers[before];
    this.#redraw();
  }
  #restart(): void {
    this.#answers = {};
    this.#redraw();
  }
  /** The next question has the focus: a resident who listens hears it at once. */
  #redraw(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>('.question')?.focus());
  }
}

const hasBoth = (services: readonly Service[]) =>
  services.some(({ kind }) => kind === 'formal') && services.some(({ kind }) => kind !== 'formal');

/**
 * Now or later that day the door is open, the phone is answered, or somebody is there for who phones for an appointment.
 */
function reachableOn(now: Date): (service: Service) => boolean {
  const { date: today } = localTime(now);
  return ({ hours, stops, contact: { phone } }) =>
    [hours, ...stops.map(({ schedule }) => schedule), ...phone.map((each) => each.hours)].some((each) => {
      const state = openState(each, now);
      if (state.kind === 'closed') return state.opens?.date === today;
      if (state.kind === 'by-appointment') return state.until !== undefined && phone.length > 0;
      return state.kind === 'open' || state.kind === 'open-always';
    });
}
