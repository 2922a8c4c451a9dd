import { LitElement, type PropertyDeclaration } from 'lit';

/**
 * An element whose texts are texts: a text attribute that is taken away, or a framework's `undefined`, is an empty one.
 * Not `lang`, which is then the page's.
 */
export class WidgetElement extends LitElement {
  /** It shows something of its own. */
  #hasShown = false;

  constructor() {
    super();
    // A copy of a widget describes its own records (`JsonLdController`), once it is in the page.
    this.querySelector(':scope > script[data-buurt]')?.remove();
  }
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor || options.type !== String || name === 'lang') return descriptor;
    return {
      ...descriptor,
      set(this: WidgetElement, value: unknown) {
        descriptor.set?.call(this, value ?? '');
      },
    };
  }
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
