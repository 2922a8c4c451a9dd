import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { becomes } from '../support/becomes.ts';
import { openSite, policy, type Site } from '../support/page.ts';

describe('a page test', () => {
  let site: Site;

  before(async () => {
    site = await openSite({
      answer: (path) =>
        path === '/throws.js'
          ? { headers: { 'content-type': 'text/javascript' }, body: 'throw new Error("oops")' }
          : undefined,
    });
  });
  after(() => site.close());

  it('runs under the policy', async () => {
    const { page } = await site.show('<p>Dag</p>');
    const response = await page.reload();
    assert.equal(response?.headers()['content-security-policy'], policy());
  });

  it('is clean when nothing happens', async () => {
    const { page, assertClean } = await site.show('<p>Dag</p>');
    assert.equal(await page.evaluate(() => document.body.textContent), 'Dag');
    await assertClean();
  });

  for (const [what, body] of [
    ['an inline script', '<script>globalThis.ran = true</script>'],
    ['an inline style', '<p style="color: red">Dag</p>'],
    ['a frame', '<iframe src="/LICENSE"></iframe>'],
  ] as const) {
    it(`notices ${what}`, async () => {
      const visit = await site.show(body);
      await becomes(
        () => visit.violations.length,
        (count) => assert.equal(count, 1),
      );
      await assert.rejects(visit.assertClean(), /violations/);
      assert.equal(visit.violations.length, 1);
    });
  }

  it('notices a string that becomes markup', async () => {
    const { page, violations, settle } = await site.show('<p>Dag</p>');
    await page
      .evaluate(() => {
        document.body.innerHTML = '<b>Dag</b>';
      })
      .catch(() => undefined);
    await settle();
    assert.match(violations.join(), /require-trusted-types-for/);
  });

  it('notices an error', async () => {
    const visit = await site.show('<script src="/throws.js"></script>');
    await assert.rejects(visit.assertClean(), /oops/);
    await visit.assertClean([/oops/]);
  });

  it('notices a request to another origin', async () => {
    const open = await openSite({ policy: null });
    try {
      const { foreign } = await open.show('<img src="https://tiles.example/1.png" alt="">');
      assert.deepEqual(foreign, ['https://tiles.example/1.png']);
    } finally {
      await open.close();
    }
  });
});
