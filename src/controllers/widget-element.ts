import { LitElement, type PropertyDeclaration, type PropertyDeclarations } from 'lit';

/** Attributes with a few known values, in capitals or not, as those of HTML itself. */
const CASELESS = /^(?:view|kind|map|horizon)$/;

/**
 * An element whose texts are texts: a text attribute that is taken away, or a framework's `undefined`, is an empty one, and
 * so is one of spaces. Not `lang`, which is then the page's.
 */
export class TextsElement extends LitElement {
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor || options.type !== String || name === 'lang') return descriptor;
    return {
      ...descriptor,
      set(this: TextsElement, value?: string | number | null) {
        const words = String(value ?? '').trim();
        descriptor.set?.call(this, CASELESS.test(String(name)) ? words.toLowerCase() : words);
      },
    };
  }
  /** It shows something of its own. */
  #hasShown = false;

  override connectedCallback(): void {
    this.#drawn(() => super.connectedCallback());
  }
  protected override performUpdate(): void {
    this.#drawn(() => super.performUpdate());
  }
  /** What goes wrong before anything is shown, as in a browser that is too old, leaves what the page put in it: never an empty box. */
  #drawn(draw: () => void): void {
    try {
      draw();
      this.#hasShown ||= this.hasUpdated && !this.renderRoot.querySelector('slot');
    } catch (error) {
      if (!this.#hasShown && !this.shadowRoot?.querySelector('slot'))
        this.shadowRoot?.append(document.createElement('slot'));
      throw error;
    }
  }
}

/**
 * The attributes that every widget has (contract §3), and no more: what else widgets share are controllers and parts.
 *
 * @attr {string} lang - Language: nl, fr, de or en; else that of the page.
 * @attr {string} heading - Words of the heading.
 * @attr {"2"|"3"|"4"|"5"|"6"} heading-level - Level of the heading.
 * @attr {string} format - Format of the feed, where it is not to be found out.
 * @attr {boolean} link-state - Keep what a resident chose in the address.
 * @attr {boolean} debug - Show the webmaster what is wrong with the feeds.
 */
export class WidgetElement extends TextsElement {
  static override properties: PropertyDeclarations = {
    feed: { type: String },
    area: { type: String },
    // As it is on every element: what a script sets stands in the attribute.
    lang: { type: String, reflect: true },
    heading: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    format: { type: String },
    linkState: { type: Boolean, attribute: 'link-state' },
    debug: { type: Boolean },
    clock: { attribute: false },
  };
  declare feed: string;
  declare area: string;
  declare heading: string;
  declare headingLevel: number;
  declare format: string;
  declare linkState: boolean;
  declare debug: boolean;
  /** What time it is; for tests and for showing another day. */
  declare clock: () => Date;

  constructor() {
    super();
    // A copy of a widget describes its own records (`JsonLdController`), once it is in the page.
    this.querySelector(':scope > script[data-buurt]')?.remove();
    this.feed = this.area = this.heading = this.format = '';
    this.headingLevel = 2;
    this.linkState = this.debug = false;
    this.clock = () => new Date();
  }
}
