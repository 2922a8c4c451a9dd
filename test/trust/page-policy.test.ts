import { expect } from '@open-wc/testing';
import { runTrusted } from '../support/trusted-frame.ts';

const policy = '/src/trust/page-policy.ts';

describe('the page policy', () => {
  it('lets the sanitizer make nodes of markup without a report', async () => {
    const run = await runTrusted(
      'buurt',
      `const { sanitize } = await import('/src/controllers/sanitizer.ts');
       document.body.append(sanitize('<p>Soep <b>en</b> brood<img src=x onerror=alert(1)></p>'));
       answer(document.querySelector('p').outerHTML);`,
    );
    expect(run).to.deep.equal({ answer: '<p>Soep <b>en</b> brood</p>', violations: [] });
  });

  // An engine without Trusted Types has nothing to refuse and nothing to share.
  if (!('trustedTypes' in window)) return;

  it('leaves the words alone where the page refuses it, and asks for no other', async () => {
    const run = await runTrusted(
      "'none'",
      `const { sanitize } = await import('/src/controllers/sanitizer.ts');
       answer(sanitize('<p>Soep</p>').textContent.trim());`,
    );
    expect(run.answer).to.equal('Soep');
    expect(run.violations).to.deep.equal(['trusted-types: buurt']);
  });

  it('belongs to one copy of the suite: a second one gets none, and nothing on the page leads to it', async () => {
    const run = await runTrusted(
      'buurt',
      `const one = await import('${policy}?copy=1');
       const two = await import('${policy}?copy=2');
       const mine = one.pagePolicy();
       const reachable = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window)]
         .some((key) => { try { return window[key] === mine; } catch { return false; } });
       answer({ mine: mine !== undefined, theirs: two.pagePolicy() !== undefined, refused: two.policyRefused(), reachable });`,
    );
    expect(run.answer).to.deep.equal({ mine: true, theirs: false, refused: true, reachable: false });
  });

  it('starts the first script it is asked for, and no other', async () => {
    const run = await runTrusted<string[]>(
      'buurt',
      `const one = await import('${policy}?copy=1');
       const said = [String(one.trustedScript('https://example.be/worker.js'))];
       try { said.push(String(one.trustedScript('https://evil.example/worker.js'))); } catch { said.push('no'); }
       said.push(String(one.trustedScript('https://example.be/worker.js')));
       answer(said);`,
    );
    expect(run.answer).to.deep.equal(['https://example.be/worker.js', 'no', 'https://example.be/worker.js']);
  });

  it('writes JSON-LD, and nothing that could run', async () => {
    const run = await runTrusted<string[]>(
      'buurt',
      `const { trustedData } = await import('${policy}');
       answer(['{"@context":"https://schema.org"}', 'alert(1)', '"@context"', '{}', '{"@context":"<b>"}'].map((text) => {
         try { return trustedData(text).constructor.name; } catch { return 'no'; }
       }));`,
    );
    expect(run).to.deep.equal({ answer: ['TrustedScript', 'no', 'no', 'no', 'no'], violations: [] });
  });

  it('is tested on a page that notices', async () => {
    const run = await runTrusted('buurt', `document.body.innerHTML = '<p>x</p>'; answer('set');`);
    expect(run.answer).to.contain('TypeError');
    expect(run.violations.join()).to.contain('require-trusted-types-for');
  });
});
