import { html, nothing } from 'lit';
import { FocusController } from '../../controllers/focus-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import type { FormDefinition, FormKind } from '../../domain/form.ts';
import { plain } from '../../domain/text.ts';
import { formsCatalogue } from '../../i18n/forms/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { tokens } from '../../styles/tokens.ts';
import { urgentStyles } from '../../styles/urgent.ts';
import { feedText } from '../parts/feed-text.ts';
import { frame } from '../parts/frame.ts';
import { before } from './before.ts';
import type { Asked } from './field.ts';
import { Filling } from './filling.ts';
import { FormSource } from './form-source.ts';
import { styles } from './help-form.styles.ts';
import type { Later, LaterHost, Stand } from './later.ts';
import { modeChoice } from './mode-choice.ts';
import type { OwnWords } from './own-form-controller.ts';
import { step } from './steps.ts';
import { subjectName } from './subject.ts';

/**
 * A form for residents: offer help or ask for it, tell a worry or an idea, register. What is sent is first kept on the
 * device, so that nothing is lost; before that nothing is kept anywhere.
 *
 * @summary A form that cannot lose what was filled in.
 * @tagname buurt-help-form
 *
 * @attr {"offer"|"request"|"talent"|"concern"|"idea"|"survey"|"correction"|"signup"} kind - What it is for.
 * @attr {string} endpoint - Where it is posted; else where the form or the neighbourhood says. Without any, residents print or mail it.
 * @attr {string} forms - One or more addresses of feeds with forms of your own. Without it, those of the neighbourhood, else buurt's own.
 * @attr {string} subject - Id of the activity, record or action it is about; other widgets on the page set it.
 * @attr {string} area - Id or code of the area it is sent for; else the one chosen in the neighbourhood.
 *
 * @slot - Shown until the form is there, and when it cannot come: a phone number or a plain form serves everyone.
 *
 * @fires {FormKeptEvent} buurt-form-kept - A message is kept on this device: `event.kind`.
 * @fires {FormSentEvent} buurt-form-sent - The intake has it: `event.kind`.
 * @fires {IssueEvent} buurt-issue - Something is wrong with a feed or the intake; for the webmaster.
 *
 * @csspart urgent - Numbers to call when it cannot wait.
 * @csspart waiting - What waits on this device.
 * @csspart message - What is said when a feed does not answer.
 * @csspart foot - Publisher, phone, date.
 *
 * @cssprop {<color>} [--buurt-accent=#0b5a75] - What can be pressed and what is chosen.
 * @cssprop {<color>} [--buurt-ink] - Text; the page's own by default.
 * @cssprop {<color>} [--buurt-surface] - Behind fields.
 * @cssprop {<color>} [--buurt-line] - Lines between parts.
 * @cssprop {<length>} [--buurt-radius=0.5em] - Corners.
 * @cssprop {<length>} [--buurt-space=1em] - Space between parts.
 * @cssprop {<family-name>} [--buurt-font] - Typeface; the page's own by default.
 */
export class BuurtHelpForm extends WidgetElement implements LaterHost {
  static override styles = [tokens, controls, frameStyles, urgentStyles, styles];
  static override properties = {
    kind: { type: String },
    endpoint: { type: String },
    forms: { type: String },
    subject: { type: String },
  };
  declare kind: FormKind;
  declare endpoint: string;
  declare forms: string;
  declare subject: string;

  readonly #text = new TextController(this, formsCatalogue);
  readonly #source = new FormSource(this);
  readonly #status = new StatusController(this, this.#text);
  readonly #late: LateController<Later> = new LateController(
    this,
    async () => {
      const { Later } = await import('./later.ts');
      return () => new Later(this, this.#source);
    },
    () => (this.debug ? 'now' : this.#isDrawn ? 'idle' : 'no'),
    { act: () => {}, missed: () => this.say(this.#text.t('missed')) },
  );
  /** What is filled in now. */
  filling = new Filling();
  #stand: Stand = 'asking';
  #words = '';
  #isDrawn = false;
  #form: FormDefinition | undefined;
  /** For which the form was. */
  #area: string | undefined;
  #settling: (() => void)[] = [];

  constructor() {
    super();
    this.kind = 'offer';
    this.endpoint = '';
    this.forms = '';
    this.subject = '';
    new FocusController(this);
  }

  /** The form that is asked. */
  get items(): readonly FormDefinition[] {
    return this.#form ? [this.#form] : [];
  }
  /** Settles when there are questions to see, or the fallback stays. */
  get ready(): Promise<void> {
    return this.#settled();
  }
  /** Asks the feed of forms again. */
  async refresh(): Promise<void> {
    await this.#source.feed.refresh();
    await this.updateComplete;
  }
  /** Brings a resident to its first question. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('.heading');
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // Taken away it is what it was before anybody wrote it.
    this.kind ||= 'offer';
    // Another form, or about something else after the one before was sent.
    if ((changed.has('kind') && this.hasUpdated) || (changed.has('subject') && this.#stand === 'sent')) this.restart();
  }
  protected override updated(): void {
    if (!this.#isWaiting) for (const settle of this.#settling.splice(0)) settle();
  }
  protected override render() {
    const text = this.#text;
    const form = this.#choose();
    const later = this.#late.half;
    if (form && !this.#isDrawn) {
      this.#isDrawn = true;
      this.filling.drawn = this.clock().toISOString();
    }
    return frame({
      text,
      data: {
        stage: form ? 'shown' : this.#isWaiting ? 'waiting' : 'none',
        isDemo: this.items.some(({ demo }) => demo),
        reports: [],
        publisher: this.#source.publisher,
        feed: this.#source.feed,
      },
      title: this.heading || plain(form?.title, text.language),
      headingLevel: this.headingLevel,
      status: this.#status,
      retry: () => this.refresh(),
      shown: () => ({
        ...(this.#words && { count: this.#words }),
        bar: later?.waiting(),
        content: form && this.#renderForm(form, later),
      }),
      after: this.debug ? later?.debug(this.#source.feed.reports) : nothing,
    });
  }
  #renderForm(form: FormDefinition, later: Later | undefined) {
    const text = this.#text;
    if (form.closed) return html`<p class="notice">${feedText(form.closed, text.language)}</p>`;
    const asked = this.#asked(form);
    const { own } = this;
    return (
      later?.render(this.#stand, asked) ??
      step({
        ...asked,
        headingLevel: this.headingLevel,
        before: before(form, {
          text,
          urgent: this.#source.config.urgent,
          publisher: this.#source.publisher,
          canSend: this.#source.endpointOf(form) !== undefined,
          subject: this.subject && subjectName(this.subject, text.language),
          mode: form.kind === 'survey' && own ? modeChoice(asked, own) : nothing,
        }),
        next: () => void this.#next(form),
        back: () => {
          this.filling.step -= 1;
          this.show('asking', '#step');
        },
      })
    );
  }
  #asked(form: FormDefinition): Asked {
    return { form, filling: this.filling, text: this.#text, redraw: () => this.requestUpdate() };
  }

  get own(): OwnWords | undefined {
    return this.#source.ours.words;
  }
  redraw(): void {
    this.performUpdate();
  }
  /** What a resident is told about their message, once. */
  say(words: string): void {
    this.#words = words;
    this.#status.act();
    this.requestUpdate();
  }
  /** Shows another part of the way, and brings the focus to what is named there. */
  show(stand: Stand, selector?: string): void {
    this.#stand = stand;
    this.requestUpdate();
    if (!selector) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
  /** Empties it, for another message or another person. */
  restart(filling = new Filling()): void {
    this.filling = filling;
    this.#stand = 'asking';
    this.#words = '';
    this.#isDrawn = false;
    this.requestUpdate();
  }
  /** The next step, or reading back; not before what stands here is right. */
  async #next(form: FormDefinition): Promise<void> {
    const { filling } = this;
    const { steps } = filling.fields(form);
    const isLast = filling.isChange || filling.step >= steps - 1;
    const isRight = filling.check(form, filling.step) && (!isLast || filling.check(form));
    const [first] = filling.summary;
    if (!isRight && first) {
      filling.goTo(form, first.field);
      return this.show('asking', '#summary');
    }
    if (isLast)
      return this.#late.with(async (later) => {
        await later.settled();
        this.show('reading', '#read');
      });
    filling.step += 1;
    this.show('asking', '#step');
  }

  /** What somebody fills in stays as it is, whatever arrives; who chooses another area gets the form of that one. */
  #choose(): FormDefinition | undefined {
    const found = this.#source.form(this.#text);
    const { area } = this.#source;
    const isOther = this.#form?.id !== found?.id || this.#form?.version !== found?.version;
    if (isOther && this.#form && this.filling.isBegun && area === this.#area) return this.#form;
    this.#area = area;
    return (this.#form = found);
  }
  get #isWaiting(): boolean {
    return !this.#text.ready || this.#source.isWaiting || this.#source.ours.isWaiting;
  }
  async #settled(): Promise<void> {
    await this.updateComplete;
    if (this.#isWaiting) await new Promise<void>((settle) => this.#settling.push(settle));
    if (this.debug) await this.#late.ask();
    await this.updateComplete;
  }
}

if (!customElements.get('buurt-help-form')) customElements.define('buurt-help-form', BuurtHelpForm);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-help-form': BuurtHelpForm;
  }
}
