import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import type { LitElement } from 'lit';
import { drawnBox } from './drawn-box.ts';
import { emulateMedia } from './emulated-media.ts';
import { leave, type ShownWidget } from './shown-widget.ts';
import { turnedRound } from './turned-round.ts';

/** What a resident may meet, and the acts that lead there. */
export type States = Readonly<Record<string, () => Promise<ShownWidget<LitElement>>>>;

interface Mode {
  readonly style: string;
  readonly dark?: true;
  readonly rtl?: true;
  /** By axe too: all its rules, or those that another ground can change the answer to. What stands there is the same in each. */
  readonly checked?: 'all' | 'colours';
}
/** The ways in which a resident may look at it. */
const MODES: Readonly<Record<string, Mode>> = {
  'at 320 pixels': { style: 'inline-size: 320px', checked: 'all' },
  'in the dark': {
    style: 'color-scheme: dark; background: #10191d; color: #e8eef0; inline-size: 700px',
    dark: true,
    checked: 'colours',
  },
  'from right to left': { style: 'inline-size: 360px', rtl: true },
  'with text twice as large': { style: 'font-size: 200%; inline-size: 640px' },
};

/** Words that cannot be told from their ground, by axe. */
async function clashes(element: HTMLElement): Promise<string[]> {
  // Brought along by the check of all rules, which comes first.
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const values = ['color-contrast', 'link-in-text-block'];
  const { violations } = await axe.run(element, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`));
}

/** What lies outside the width it was given: nothing, where nothing is cut off. A table may scroll in a box of its own (A7). */
function tooWide(page: ShownWidget<LitElement>, slack = 1): string[] {
  const { left, right } = page.element.getBoundingClientRect();
  return page
    .all('*')
    .filter((each) => !each.closest('.unseen, dialog, .search .note, .scroll *') && each.getClientRects().length > 0)
    .filter((each) => {
      const box = drawnBox(each);
      return box.width > 1 && (box.left < left - slack || box.right > right + slack);
    })
    .map((each) => `${each.localName}.${each.className}`);
}
/** Boxes whose words do not fit in them. */
const cutOff = (page: ShownWidget<LitElement>): string[] =>
  page
    .all('p, button, a, li, dd, dt, td, th, label, h2, h3, h4')
    .filter((each) => !each.closest('.unseen, .search .note') && each.getClientRects().length > 0)
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const wide = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
      const high = each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 0;
      return (wide && overflowX !== 'visible') || (high && overflowY !== 'visible');
    })
    .map((each) => `${each.localName}.${each.className}: ${each.textContent?.trim().slice(0, 30)}`);

/** Looks at each state in each mode; to be called inside a `describe`. */
export function staysAccessible(states: States): void {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference', colorScheme: 'light' }));

  for (const [state, reach] of Object.entries(states)) {
    describe(state, () => {
      let page: ShownWidget<LitElement>;
      const dress = async (style: string) => {
        page.element.parentElement!.style.cssText = style;
        await page.drawn();
      };
      // Reached once: what follows only looks at it, each time in another way.
      before(async () => {
        page = await reach();
      });
      after(leave);
      afterEach(() => {
        document.dir = '';
      });

      for (const [mode, { style, dark, rtl, checked }] of Object.entries(MODES)) {
        it(mode, async () => {
          await emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
          if (rtl) document.dir = 'rtl';
          await dress(style);
          if (checked === 'all') await expect(page.element.parentElement).to.be.accessible();
          if (checked === 'colours') expect(await clashes(page.element.parentElement!)).to.deep.equal([]);
          expect(tooWide(page)).to.deep.equal([]);
          expect(cutOff(page)).to.deep.equal([]);
          if (rtl) expect(turnedRound(page.root)).to.deep.equal([]);
        });
      }
      it('keeps all its words when a resident spaces them', async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        page.root.adoptedStyleSheets.push(sheet);
        await dress('inline-size: 320px');
        // The space behind the last letter of a line counts in some browsers, and words of a drawing may pass its edge uncut.
        const wide = tooWide(page, 3).filter((each) => !each.startsWith('text.'));
        expect(wide).to.deep.equal([]);
        expect(cutOff(page)).to.deep.equal([]);
        page.root.adoptedStyleSheets.pop();
      });
      it('has one voice at most, and one region with a name', () => {
        const pane = page.root.querySelector('buurt-map-pane')?.shadowRoot;
        const roots = [page.root, ...(pane ? [pane] : [])];
        expect(roots.flatMap((root) => [...root.querySelectorAll('[role=status]')])).to.have.length(1);
        // What has to be mended in a form: it has the focus too, and is the answer to an act (W3, A4).
        expect(page.all('[role=alert]:not([tabindex="-1"])')).to.have.length(0);
        expect(page.all('section[aria-labelledby]').length).to.be.at.most(1);
        expect(page.all('main, [role=main], [role=banner], [accesskey]')).to.have.length(0);
        expect(page.all('[tabindex]').every(({ tabIndex }) => tabIndex <= 0)).to.equal(true);
      });
      it('has nothing to press that is too small for a finger', async () => {
        await dress('inline-size: 320px');
        const small = page
          .all('button, summary, select, input[type=search], .field, .answer, .phone, .call, a.button')
          // A link in a line of text is excepted.
          .filter((each) => !each.closest('footer, .guide > p, .unseen'))
          .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 43.99)
          .map((each) => `${each.className}: ${each.textContent?.trim()}`);
        expect(small).to.deep.equal([]);
        for (const row of page.rows) expect(row.getBoundingClientRect().height).to.be.at.least(44);
      });
    });
  }
}
