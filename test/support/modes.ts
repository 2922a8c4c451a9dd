import type { Page } from 'playwright-core';

/** WCAG 1.4.12 */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** The ways in which a page is looked at, one after the other on the same page; the second argument is the widget. */
export const MODES: Readonly<Record<string, (page: Page, widget: string) => Promise<unknown>>> = {
  'on a wide page': () => Promise.resolve(),
  'in the dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'in forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  'at 320 pixels': async (page) => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
  },
  'from right to left': (page) => page.evaluate(() => (document.dir = 'rtl')),
  'at 400 %': async (page) => {
    await page.evaluate(() => (document.dir = 'ltr'));
    await page.setViewportSize({ width: 320, height: 256 });
  },
  'with spaced words': (page, widget) =>
    page.evaluate(
      ([name, css]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.querySelector(name)!.shadowRoot!.adoptedStyleSheets.push(sheet);
      },
      [widget, SPACED] as const,
    ),
};

const colours = ['color-contrast', 'link-in-text-block'];
const sizes = ['target-size', 'scrollable-region-focusable'];
/** In these modes the same stands there as on the wide page, in other colours or other places. */
const alike: Readonly<Partial<Record<string, readonly string[]>>> = {
  'in forced colours': colours,
  // As wide as at 400 %. What fits, and how large it is to a finger, is measured in each.
  'at 320 pixels': [],
  'from right to left': [],
  'at 400 %': sizes,
  'with spaced words': [],
};
/** The rules of axe that a mode can change the answer to. Where it names none all are asked: on the wide page. */
export const RULES: typeof alike = { ...alike, 'in the dark': colours };
/**
 * Of a state that `test/components/access-checks.ts` looks at too: it asks all rules of it on a narrow page, and in the dark
 * those about colours.
 */
export const KNOWN_RULES: typeof alike = { ...alike, 'on a wide page': sizes, 'in the dark': [] };

/** Waits until a widget has answered to a change of its page: no box in it has another size for three frames. Runs in the page. */
export const atRest = (widget: string) => `(async () => {
  const { shadowRoot } = document.querySelector('${widget}');
  const look = () => [...shadowRoot.querySelectorAll('*')].map((each) => each.offsetWidth + 'x' + each.offsetHeight).join();
  for (let before = '', same = 0; same < 3; ) {
    await new Promise(requestAnimationFrame);
    const now = look();
    same = now === before ? same + 1 : 0;
    before = now;
  }
})()`;

/** What can be pressed and is smaller than a finger needs (A5): 44 pixels high, a link in a line of text 24. Runs in the page. */
export const small = (widget: string) => `(() => {
  const { shadowRoot } = document.querySelector('${widget}');
  const boxes = [...shadowRoot.querySelectorAll('button, summary, select, input, a, td[data-day], label:has(input)')]
    .filter((each) => each.getClientRects().length > 0 && !each.closest('.unseen, footer, .debug') && getComputedStyle(each).visibility === 'visible')
    // A box is pressed anywhere on its label.
    .map((each) => [each, (each.closest('label') ?? each).getBoundingClientRect()]);
  return boxes
    .filter(([each, { width, height }]) => {
      const inText = each.localName === 'a' && !each.matches('.button, .call');
      return !inText && (height < 43.5 || width < 24);
    })
    .map(([each, { width, height }]) => each.localName + '.' + each.className + ' ' + each.textContent.trim().slice(0, 30) + ' ' + Math.round(width) + 'x' + Math.round(height));
})()`;
