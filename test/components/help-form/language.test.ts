import { expect } from '@open-wc/testing';
import { leave, showForm, type ShownForm } from './shown-form.ts';

describe('a form in other languages', () => {
  let page: ShownForm;
  afterEach(leave);

  for (const [lang, step] of [
    ['fr', 'Étape 1 sur 4'],
    ['de', 'Schritt 1 von 4'],
    ['en', 'Step 1 of 4'],
  ] as const) {
    it(`asks everything in ${lang}`, async () => {
      page = await showForm({ attributes: { lang } });
      expect(page.words('#step')).to.deep.equal([step]);
      expect(page.root.querySelector('section')!.lang).to.equal(lang);
      expect(page.text)
        .not.to.contain('Boodschappen')
        .and.not.to.match(/\b(?:offer|form|own)\.[a-z]/);
    });
  }
  it('keeps what was answered when the reader changes the language, and sends in that language', async () => {
    page = await showForm({ attributes: { kind: 'idea' } });
    await page.fill('Je idee', 'Een bank');
    page.element.lang = 'en';
    await page.until(() => page.root.querySelector('section')!.lang === 'en', 'English');
    expect(page.root.querySelector('textarea')!.value).to.equal('Een bank');
    await page.readingBack();
    await page.submit();
    expect(page.outbox.submitted[0]!.submission.lang).to.equal('en');
  });
});
