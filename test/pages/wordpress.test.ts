import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumFlags, locate } from '../../tools/browser.ts';
import { PASSWORD, startWordPress, type RunningWordPress } from '../support/wordpress.ts';
import { wordPressTools } from '../support/wordpress-tools.ts';

/** As strict as WordPress itself can bear: its own inline styles and scripts are refused, and so would ours be. */
const POLICY = [
  "default-src 'none'; script-src 'self' 'report-sample'; style-src 'self' 'report-sample'; img-src 'self' data:",
  "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'",
  "require-trusted-types-for 'script'; trusted-types lit-html buurt",
].join('; ');

interface Seen {
  readonly page: Page;
  /** What the policy refused: directive and what it was. */
  readonly refused: string[];
  /** Requests to other sites. */
  readonly foreign: string[];
}

const tools = wordPressTools();

if (tools)
  describe('the plugin in a real WordPress', () => {
    let wordPress: RunningWordPress;
    let browser: Browser;
    let editor: BrowserContext;
    /** What the theme alone makes the policy refuse. */
    let usual: string[];

    before(async () => {
      [wordPress, browser] = await Promise.all([
        startWordPress(tools, { policy: POLICY, plugin: 'build/wordpress/buurt', feeds: 'demo/feeds/balen' }),
        chromium.launch({ executablePath: locate('chromium'), args: [...chromiumFlags] }),
      ]);
      const plain = await visit(publish('<!-- wp:paragraph --><p>Niets</p><!-- /wp:paragraph -->'));
      usual = plain.refused;
      assert.deepEqual(await scripts(plain.page), []);
      await plain.page.close();
      editor = await logIn('editor');
    });
    after(async () => {
      await browser?.close();
      await wordPress?.stop();
    });

    /** Publishes a page as somebody who may not place scripts; its number. */
    function publish(content: string): string {
      const quoted = Buffer.from(content).toString('base64');
      return wordPress.php(`wp_set_current_user( get_user_by( 'login', 'editor' )->ID ); kses_init();
        echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Hulp', 'post_content' => base64_decode( '${quoted}' ) ) ) );`);
    }

    async function visit(id: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Seen> {
      const context = await browser.newContext({ locale: 'nl-BE', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const refused: string[] = [];
      const foreign: string[] = [];
      await page.exposeFunction('recordRefusal', (text: string) => refused.push(text));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          Reflect.get(globalThis, 'recordRefusal')(`${violatedDirective} ${blockedURI} ${sample}`),
        ),
      );
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== wordPress.url) foreign.push(request.url());
      });
      await page.goto(`${wordPress.url}/?page_id=${id}`);
      return { page, refused, foreign };
    }

    /** As the form does: its page moves the focus to the name while the password is typed, now and then into the name. */
    async function logIn(name: string): Promise<BrowserContext> {
      const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1200, height: 900 } });
      const address = `${wordPress.url}/wp-login.php`;
      // Brings the cookie by which it sees that cookies are kept.
      await context.request.get(address);
      const form = { log: name, pwd: PASSWORD };
      const answer = await context.request.post(address, { form, maxRedirects: 0 });
      assert.equal(answer.status(), 302);
      return context;
    }

    /** Our own script tags, as they stand in the page. */
    const scripts = (page: Page) =>
      page
        .locator('script[src*="/plugins/buurt/"]')
        .evaluateAll((all) =>
          all.map((each) => [each.getAttribute('type'), each.getAttribute('integrity')?.slice(0, 7)]),
        );

    const widget = (page: Page, name: string) => page.locator(`buurt-${name}`).first();

    const source = async (id: string) => (await fetch(`${wordPress.url}/?page_id=${id}`)).text();
    /** What stands in a page besides the theme. */
    const markup = async (id: string) => /<main[^]*<\/main>/.exec(await source(id))?.[0] ?? '';

    it('shows the records of a shortcode, and asks nobody else, under a strict policy', async () => {
      const id = publish(
        '[buurt widget="services-map" feed="/feeds/services.json?a=1&b=2" map="off" onclick="hit()" heading=\'Wie "helpt"?\']\n\n<ul><li><a href="/alle">Alle diensten</a></li></ul>\n\n[/buurt]',
      );
      const { page, refused, foreign } = await visit(id);
      const map = widget(page, 'services-map');
      await map.locator('[part~="service"]').first().waitFor();
      assert.equal(await map.locator('h2').first().textContent(), 'Wie "helpt"?');
      assert.equal(await map.getAttribute('feed'), '/feeds/services.json?a=1&b=2');
      assert.equal(await map.getAttribute('onclick'), null);
      assert.equal(await map.locator('> ul a').count(), 1);
      assert.deepEqual(await scripts(page), [['module', 'sha384-']]);
      assert.deepEqual(foreign, []);
      assert.deepEqual(
        refused.filter((each) => !usual.includes(each)),
        [],
      );
      await page.context().close();
    });

    it('shows what stands inside without script', async () => {
      const id = publish(
        '[buurt widget="activity-calendar" feed="/feeds/activities.json"]<a href="/alle">Alle activiteiten</a>[/buurt][buurt widget="help-form"]',
      );
      const { page } = await visit(id, { javaScriptEnabled: false });
      assert.ok(await page.getByRole('link', { name: 'Alle activiteiten' }).isVisible());
      // A browser that was told to forget its scripts still draws no `noscript`.
      assert.match(await markup(id), /<buurt-help-form><noscript><p>This part of the page needs JavaScript\.<\/p>/);
      await page.context().close();
    });

    it('lets an editor place a widget as a block, in Dutch', async () => {
      const page = await editor.newPage();
      page.setDefaultTimeout(60_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${wordPress.url}/wp-admin/post-new.php?post_type=page`);
      await page.waitForFunction(
        () => Reflect.get(globalThis, 'wp')?.data?.select('core/editor')?.getCurrentPost()?.id,
      );
      await page.evaluate(() => {
        const { blocks, data } = Reflect.get(globalThis, 'wp');
        data.dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
        const words = blocks.createBlock('core/paragraph', { content: 'Bel 014 00 00 00' });
        const block = blocks.createBlock('buurt/widget', {}, [words]);
        data.dispatch('core/block-editor').insertBlocks(block);
        data.dispatch('core/block-editor').selectBlock(block.clientId);
        data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      await page.getByLabel('Wat wil je tonen?').selectOption('Wie helpt');
      await page.getByLabel('Adressen van je lijsten').fill('/feeds/services.json?a=1&b=2');
      await page.getByLabel('Eerst te zien').selectOption('Lijst en kaart');
      await page.getByLabel('Wanneer de kaart laadt').selectOption('Nooit');
      await page.getByText('Wat men ziet zonder JavaScript, en tot de eerste gegevens er zijn:').waitFor();
      const id = await page.evaluate(async () => {
        const { data } = Reflect.get(globalThis, 'wp');
        data.dispatch('core/editor').editPost({ title: 'Hulp', status: 'publish' });
        await data.dispatch('core/editor').savePost();
        return String(data.select('core/editor').getCurrentPostId());
      });

      // What was kept is what the editor reads back: no block is called invalid.
      await page.goto(`${wordPress.url}/wp-admin/post.php?post=${id}&action=edit`);
      const read = await page.waitForFunction(
        () => Reflect.get(globalThis, 'wp')?.data?.select('core/block-editor')?.getBlocks()?.[0],
      );
      assert.equal(await read.evaluate(({ name, isValid }) => `${name} ${isValid}`), 'buurt/widget true');
      assert.deepEqual(errors, []);
      await page.close();

      const seen = await visit(id);
      await widget(seen.page, 'services-map').locator('[part~="service"]').first().waitFor();
      assert.equal(await widget(seen.page, 'services-map').getAttribute('feed'), '/feeds/services.json?a=1&b=2');
      assert.equal(await widget(seen.page, 'services-map').getAttribute('view'), 'both');
      assert.deepEqual(
        seen.refused.filter((each) => !usual.includes(each)),
        [],
      );
      await seen.page.context().close();
    });

    it('takes the settings of the site, which only an administrator may change', async () => {
      const refused = await editor.request.get(`${wordPress.url}/wp-admin/options-general.php?page=buurt`);
      assert.equal(refused.status(), 403);

      const page = await (await logIn('admin')).newPage();
      page.setDefaultTimeout(60_000);
      const save = async (config: string, accent: string) => {
        await page.goto(`${wordPress.url}/wp-admin/options-general.php?page=buurt`);
        await page.getByLabel('Address of the config').fill(config);
        await page.getByLabel('Accent colour').fill(accent);
        // WordPress takes "settings-updated" out of the address as soon as its page has come.
        const saved = page.waitForResponse(/settings-updated=true/);
        await page.locator('#submit').click();
        await saved;
        await page.locator('.settings-error').first().waitFor();
        return page.locator('.notice').allInnerTexts();
      };
      const said = (await save('javascript:hit()', 'red" onload="hit()')).join(' ');
      assert.match(said, /not an address of a config/);
      assert.match(said, /not a colour/);
      assert.match((await save('/feeds/config.json', '#0B5A75')).join(' '), /saved/i);
      await page.context().close();

      const id = publish(
        '[buurt_neighbourhood][buurt widget="services-map" map="off"]<a href="/a">A</a>[/buurt]\n\n[buurt widget="activity-calendar"]<a href="/b">B</a>[/buurt][/buurt_neighbourhood]',
      );
      const seen = await visit(id);
      await widget(seen.page, 'services-map').locator('[part~="service"]').first().waitFor();
      assert.equal(await seen.page.locator('buurt-neighbourhood').count(), 1);
      const accent = await widget(seen.page, 'services-map').evaluate((element) =>
        getComputedStyle(element).getPropertyValue('--buurt-accent'),
      );
      assert.equal(accent, '#0b5a75');
      assert.deepEqual(
        seen.refused.filter((each) => !usual.includes(each)),
        [],
      );
      await seen.page.context().close();
    });

    it('puts the settings around a widget that names no list, and once around those in a neighbourhood', async () => {
      const alone = await markup(
        publish('<!-- wp:buurt/widget {"widget":"action-path"} --><p>A</p><!-- /wp:buurt/widget -->'),
      );
      assert.match(
        alone,
        /<buurt-neighbourhood config="\/feeds\/config\.json" data-buurt-accent="#0b5a75"><buurt-action-path><p>A<\/p><\/buurt-action-path>/,
      );
      const inside = await markup(
        publish(
          '<!-- wp:buurt/neighbourhood {"area":"dennenhof"} --><!-- wp:buurt/widget {"widget":"action-path"} --><p>A</p><!-- /wp:buurt/widget --><!-- /wp:buurt/neighbourhood -->',
        ),
      );
      assert.equal(inside.match(/<buurt-neighbourhood /g)?.length, 1);
      assert.match(inside, /<buurt-neighbourhood area="dennenhof" config="\/feeds\/config\.json"/);
      const first = await markup(publish('<!-- wp:buurt/widget --><p>A</p><!-- /wp:buurt/widget -->'));
      assert.match(first, /<buurt-activity-calendar>/);
      const own = await markup(publish('[buurt widget="action-path" feed="/feeds/actions.json"]A[/buurt]'));
      assert.doesNotMatch(own, /<buurt-neighbourhood/);
    });

    it('sends what residents write nowhere but where the site says', async () => {
      const page = await markup(
        publish(
          '[buurt widget="help-form" endpoint="https://elsewhere.example/intake" forms="//elsewhere.example/f.json"][buurt_neighbourhood config="https://elsewhere.example/c.json"]x[/buurt_neighbourhood]',
        ),
      );
      assert.match(page, /<buurt-help-form>/);
      assert.doesNotMatch(page, /elsewhere/);
    });

    it('leaves what stood inside when it is switched off, and nothing of itself when it is removed', async () => {
      const block = publish(
        '<!-- wp:buurt/widget {"widget":"services-map"} --><p>Bel ons</p><!-- /wp:buurt/widget -->',
      );
      const shortcode = publish('[buurt widget="services-map"]Bel ons[/buurt]');
      assert.deepEqual(wordPress.complaints(), []);
      wordPress.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'buurt/buurt.php' );`);
      assert.match(await markup(block), /<p>Bel ons<\/p>/);
      assert.doesNotMatch(await source(block), /<buurt-|plugins\/buurt/);
      assert.match(await markup(shortcode), /\]Bel ons\[/);
      const left = wordPress.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
        uninstall_plugin( 'buurt/buurt.php' ); echo wp_json_encode( get_option( 'buurt_settings' ) );`);
      assert.equal(left, 'false');
    });
  });
