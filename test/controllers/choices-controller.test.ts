import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ChoicesController, type Chosen } from '../../src/controllers/choices-controller.ts';
import { queryIn, type LinkWords } from '../../src/controllers/choices-link.ts';

const words: LinkWords<Chosen> = {
  toLink: ({ query }) => ({ q: query }),
  fromLink: (state) => ({ query: queryIn(state) }),
  views: [],
};
/** Answers to who asks how choices stand in an address: one for each time that it is asked. */
const answers: (() => void)[] = [];

class Chooser extends LitElement {
  readonly linkState = true;
  readonly ready = Promise.resolve();
  view = '';
  readonly choices: ChoicesController<Chosen, string> = new ChoicesController<Chosen, string>(this, {
    none: { query: '' },
    isEmpty: ({ query }) => query === '',
    isAsked: () => false,
    isShown: () => false,
    answerer: () => Promise.resolve(({ query }) => query),
    linkWords: () => new Promise((settle) => answers.push(() => settle(words))),
    missed: () => {},
  });
}
customElements.define('some-chooser', Chooser);

describe('choices of a widget that is drawn again before its link can be read', () => {
  const chooser = new Chooser();
  afterEach(() => {
    chooser.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
  it('follow the page to another address, and do not write over it', async () => {
    document.body.append(chooser);
    await chooser.updateComplete;
    for (let times = 0; times < 3; times++) {
      chooser.requestUpdate();
      await chooser.updateComplete;
    }
    answers.shift()?.();
    await waitUntil(() => !chooser.choices.isPending);
    const gone = oneEvent(window, 'hashchange');
    location.hash = '#some-chooser.q=soep';
    for (const answer of answers) answer();
    await gone;
    expect(chooser.choices.current.query).to.equal('soep');
  });
});
