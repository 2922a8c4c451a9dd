/** Stands for the indicator cards of a page: keeps what it is asked to show. */
export class FakeCards extends HTMLElement {
  readonly items: readonly never[] = [];
  readonly asked: string[] = [];

  async show(id: string): Promise<boolean> {
    this.asked.push(id);
    return true;
  }
}
customElements.define('buurt-indicator-cards', FakeCards);
