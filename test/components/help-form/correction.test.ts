import { expect } from '@open-wc/testing';
import { showServices } from '../services-map/shown-services.ts';
import { leave, showForm } from './shown-form.ts';
import { doctor } from '../some-services.ts';

describe('a service with something wrong', () => {
  afterEach(leave);
  const WORDS = 'Klopt er iets niet? Laat het weten.';

  it('is told in the form of the page, which knows which one it is', async () => {
    const form = await showForm({ attributes: { kind: 'correction' } });
    const page = await showServices({ services: [doctor] });
    await page.open(page.names[0]!);
    await page.press(WORDS);
    await form.drawn();
    expect(form.element.subject).to.equal(doctor.id);
    expect(form.text).to.contain(`Over: ${page.names[0]}`);
    expect(form.root.activeElement?.id).to.equal('heading');
  });
});
