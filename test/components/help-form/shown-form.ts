import '../../../src/components/help-form/help-form.ts';
import { ContextProvider } from '@lit/context';
import type { BuurtHelpForm } from '../../../src/components/help-form/help-form.ts';
import { neighbourhoodContext } from '../../../src/context/neighbourhood-context.ts';
import type { Area } from '../../../src/domain/area.ts';
import { DEFAULTS, type Config } from '../../../src/domain/config.ts';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import type { FormDefinition } from '../../../src/domain/form.ts';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { putInPage, ShownWidget, wordsOf } from '../shown-widget.ts';
import { FakeOutbox } from './fake-outbox.ts';

export { leave } from '../shown-widget.ts';

export const SUNDAY_TWO = new Date('2026-11-22T13:05:00Z');

/** A form on a page, filled in as a resident does: by the words beside each field. */
export class ShownForm extends ShownWidget<BuurtHelpForm> {
  readonly outbox: FakeOutbox;

  constructor(element: BuurtHelpForm, feeds: FakeFeeds, outbox: FakeOutbox) {
    super(element, feeds, 'question');
    this.outbox = outbox;
  }
  /** The questions in view. */
  get questions(): string[] {
    return this.words('.asked');
  }
  /** The control that these words are beside. */
  field(label: string): HTMLInputElement | HTMLTextAreaElement {
    const found = this.all<HTMLLabelElement>('label').find((each) => wordsOf(each) === label)?.control;
    if (!found) throw new Error(`no field “${label}” among ${this.words('label').join(', ')}`);
    return found as HTMLInputElement;
  }
  async choose(...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.field(label).click();
      await this.drawn();
    }
  }
  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.drawn();
  }
  /** The way on, as Enter goes it. */
  async submit(): Promise<void> {
    this.root.querySelector('form')!.requestSubmit();
    await this.drawn();
  }
  /** What has to be mended, as the summary says. */
  get problems(): string[] {
    return this.words('#summary a');
  }
  get wrong(): string[] {
    return this.words('.wrong');
  }
  /** What is read back: the question and its answer. */
  get said(): string[][] {
    return this.all('.said > div').map((pair) => [...pair.querySelectorAll('dt, dt + dd')].map(wordsOf));
  }
  async readingBack(): Promise<void> {
    await this.submit();
    await this.until(() => this.root.querySelector('.said') !== null, 'reading back');
  }
}

interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly config?: Partial<Config>;
  readonly area?: string;
  readonly areas?: readonly Area[];
  /** What the feed of forms has, where one is asked for. */
  readonly forms?: readonly FormDefinition[] | 'lost';
  readonly takesMessages?: boolean;
  readonly fallback?: string;
  readonly outbox?: FakeOutbox;
  readonly style?: string;
}

const town: Config = {
  ...DEFAULTS,
  publisher: { name: 'Gemeente Balen', contact: { phone: '014 00 00 50', email: 'welzijn@balen.example' } },
};

/** A place in the page of a town that takes messages. */
class TownFeeds extends FakeFeeds {
  readonly #outbox: FakeOutbox;
  readonly #settings: Neighbourhood;

  constructor(outbox: FakeOutbox, settings: Neighbourhood) {
    super();
    this.#outbox = outbox;
    this.#settings = settings;
  }
  override place(): HTMLElement {
    const place = super.place();
    this.#outbox.provideIn(place);
    new ContextProvider(place, { context: neighbourhoodContext, initialValue: this.#settings });
    return place;
  }
}

/** A form in a page of a town that takes messages. Take it away with `leave`. */
export async function showForm({
  attributes = {},
  config = {},
  area,
  areas = [],
  forms = [],
  takesMessages = true,
  outbox = new FakeOutbox(),
  ...place
}: Given = {}): Promise<ShownForm> {
  const element = document.createElement('buurt-help-form');
  element.clock = () => SUNDAY_TWO;
  const feeds = new TownFeeds(outbox, {
    config: { ...town, ...(takesMessages && { intake: 'https://balen.example/v1/intake' }), ...config },
    pending: false,
    areas,
    area,
    allowed: new Set(),
    chooseArea: () => {},
    allow: () => {},
  });
  if (forms === 'lost') feeds.forms.fail(report({ status: 'failed', failure: 'timeout', count: 0 }));
  else feeds.forms.give(forms);
  putInPage(element, feeds, attributes, place);
  const page = new ShownForm(element, feeds, outbox);
  await element.ready;
  return page;
}

/** Fills in an offer up to its last button. */
export async function fillOffer(page: ShownForm): Promise<void> {
  await page.choose('Boodschappen doen');
  await page.submit();
  await page.submit();
  await page.submit();
  await page.fill('Je naam', 'Rita');
  await page.fill('Je telefoonnummer', '014 00 00 09');
  await page.choose('Ik ben 16 jaar of ouder.');
  await page.choose('Gemeente Balen mag mij bellen of mailen over dit formulier.');
}
