import { expect } from '@open-wc/testing';
import { sanitize, type Purify } from '../../src/controllers/sanitizer.ts';
import { hasShared, sharedText } from '../support/shared-in-browser.ts';

const ALLOWED = ['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a'];
const LINK = /^(?:https?:\/\/(?![^/]*@)|mailto:[^?\s]+$|tel:\+?\d+$)/;

/** What a page would do with it: put it in, and see what stands there then. */
function shown(markup: string, purify?: Purify): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  place.append(sanitize(markup, purify));
  place.remove();
  return place;
}
const html = (markup: string, purify?: Purify) => shown(markup, purify).innerHTML;

const depthOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(depthOf));

/** Everything about a tree that safety-and-access S3 does not allow. */
function outsideTheSubset(root: HTMLElement): string[] {
  const elements = [...root.querySelectorAll('*')];
  const found = elements.flatMap((element) => {
    const name = element.localName;
    if (!ALLOWED.includes(name) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${name}>`];
    const attributes = element.getAttributeNames().join(' ');
    if (attributes !== (name === 'a' ? 'href rel' : '')) return [`<${name} ${attributes}>`];
    if (!(element instanceof HTMLAnchorElement)) return [];
    const href = element.getAttribute('href') ?? '';
    const good = LINK.test(href) && href.length <= 2048 && element.rel === 'noopener noreferrer nofollow';
    return good ? [] : [`<a href="${href}" rel="${element.rel}">`];
  });
  if (elements.length > 200) found.push(`${elements.length} elements`);
  if (depthOf(root) - 1 > 8) found.push(`${depthOf(root) - 1} levels`);
  return found;
}

interface Runs {
  ran: string[];
}
const page = globalThis as unknown as Runs & Record<'alert' | 'confirm' | 'prompt' | 'open' | 'print', unknown>;

/** Strings that a stranger may write, from the lists of attacks and oddities beside the project. */
async function hostile(): Promise<string[]> {
  const payloads = (text: string) => (JSON.parse(text) as { payloads: { payload: string }[] }).payloads;
  const lists = ['xss/payloadsallthethings', 'xss/bleach', 'unicode/naughty-strings', 'url/open-redirect'];
  const texts = await Promise.all(lists.map((list) => sharedText(`hostile/${list}.json`)));
  const entities = JSON.parse(await sharedText('hostile/unicode/html5lib-numericEntities.json')) as {
    tests: { input: string }[];
  };
  return [
    ...texts.flatMap((text) => payloads(text).map(({ payload }) => payload)),
    ...entities.tests.map(({ input }) => input),
  ];
}

/** Addresses that a stranger may write. */
async function hostileAddresses(): Promise<string[]> {
  const lists = ['ada_extra_urltestdata', 'ada_long_urltestdata', 'urltestdata-javascript-only'];
  const texts = await Promise.all(lists.map((list) => sharedText(`hostile/url/${list}.json`)));
  const tests = texts.flatMap((text) => JSON.parse(text) as (string | { input: string })[]);
  const redirects = JSON.parse(await sharedText('hostile/url/open-redirect.json')) as {
    payloads: { payload: string }[];
  };
  return [
    ...tests.flatMap((test) => (typeof test === 'string' ? [] : test.input)),
    ...redirects.payloads.map(({ payload }) => payload),
  ];
}

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Every attack this project wrote down itself, so that a clone without the lists tests them too. */
const attacks = [
  '<script>ran.push("script")</script>',
  '<img src=x onerror="ran.push(1)">',
  '<svg onload="ran.push(1)"><a xlink:href="javascript:ran.push(1)">x</a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="ran.push(1)"></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=ran.push(1)>">x</noscript>',
  '<a href="javascript:ran.push(1)">x</a>',
  '<a href="java&#10;script:ran.push(1)">x</a>',
  '<a href="data:text/html,<script>ran.push(1)</script>">x</a>',
  '<p onclick="ran.push(1)" style="position:fixed" class="x" id="x" slot="x" part="x">x</p>',
  '<form><input name="nodeName"><input name="childNodes"><input name="attributes">x</form>',
  '<template><img src=x onerror="ran.push(1)"></template>',
  '<iframe srcdoc="<script>parent.ran.push(1)</script>"></iframe>',
  '<object data="javascript:ran.push(1)"></object><embed src="javascript:ran.push(1)">',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>*{background:url(https://evil.example/)}</style><link rel="stylesheet" href="https://evil.example/">',
  '<p is="x-y"><x-y>z</x-y></p>',
  '<p><!-- x --><?x y?></p>',
  '<frameset onload="ran.push(1)"><frame src="javascript:ran.push(1)"></frameset>',
];

describe('the sanitizer', () => {
  const real = { ...page };
  const dialogs = ['alert', 'confirm', 'prompt', 'open', 'print'] as const;

  beforeEach(() => {
    page.ran = [];
    for (const name of dialogs) {
      real[name] = page[name];
      page[name] = () => page.ran.push(name);
    }
  });
  afterEach(() => {
    for (const name of dialogs) page[name] = real[name];
  });

  /** After the turn in which a broken picture calls what it was given. */
  const whatRan = async (): Promise<string[]> => {
    const probe = new Image();
    await new Promise((resolve) => {
      probe.onerror = resolve;
      probe.src = 'data:,';
    });
    return page.ran;
  };

  describe('given what a partner writes', () => {
    for (const [what, markup, expected] of [
      ['the subset', '<p>Soep <strong>en</strong> <em>brood</em><br>om 12 uur</p>', undefined],
      ['a list', '<ul><li>een</li><li>twee <b>b</b> <i>i</i></li></ul><ol><li>drie</li></ol>', undefined],
      ['plain words', 'Soep & brood, 5 < 6', 'Soep &amp; brood, 5 &lt; 6'],
      ['entities', 'caf&eacute; &#233;', 'café é'],
      ['headings', '<h2>Wanneer</h2>Elke dag', '<p>Wanneer</p>Elke dag'],
      ['lines in boxes', '<div>een</div><div>twee</div>', '<p>een</p><p>twee</p>'],
      ['a box of paragraphs', '<div><p>een</p><p>twee</p></div>', '<p>een</p><p>twee</p> '],
      ['a table', '<table><tr><td>ma</td><td>9 uur</td></tr></table>', '<p>ma 9 uur </p>'],
      ['unknown elements', '<span>een</span> <blink>twee</blink>', 'een twee'],
      ['attributes', '<p class="x" style="color:red" onclick="x()">een</p>', '<p>een</p>'],
      ['an item without a list', '<li>een</li>', '<p>een</p>'],
      ['a list of other things', '<ul><p>een</p></ul>', '<p>een</p> '],
      ['places for values', '<p>${x} {{x}} <%= x %></p>', '<p>${x} {{x}} &lt;%= x %&gt;</p>'],
    ] as const) {
      it(`shows ${what}`, () => {
        expect(html(markup)).to.equal(expected ?? markup);
      });
    }

    it('drops scripts and the like with what is in them', () => {
      const dropped = [
        'script',
        'style',
        'template',
        'noscript',
        'iframe',
        'object',
        'svg',
        'math',
        'textarea',
        'title',
      ];
      for (const name of dropped) {
        expect(shown(`een<${name}>WEG</${name}>twee`).textContent?.replace(/\s/g, ''), name).to.equal('eentwee');
      }
    });
    it('cuts what is longer than a description may be', () => {
      expect(shown(`<p>${'a'.repeat(6000)}</p>`).textContent).to.have.length(4997);
    });
    it('keeps the words of more elements than may be shown', () => {
      const place = shown('<b>x</b>'.repeat(300));
      expect(place.querySelectorAll('*')).to.have.length(200);
      expect(place.textContent?.replace(/\s/g, '')).to.equal('x'.repeat(300));
    });
    it('keeps the words of a list that is too long, inside its items', () => {
      const place = shown(`<ul>${'<li>x</li>'.repeat(300)}</ul>`);
      expect(place.textContent?.replace(/\s/g, '')).to.equal('x'.repeat(300));
      const words = [...(place.querySelector('ul')?.childNodes ?? [])].filter((node) => node.nodeName !== 'LI');
      expect(words.map(({ textContent }) => textContent?.trim() ?? '').join('')).to.equal('');
    });
    it('keeps the words of elements that lie too deep', () => {
      const place = shown(`${'<ul><li>x'.repeat(20)}`);
      expect(outsideTheSubset(place)).to.deep.equal([]);
      expect(place.textContent?.replace(/\s/g, '')).to.equal('x'.repeat(20));
      expect(place.querySelectorAll('ul > :not(li)')).to.have.length(0);
    });
    it('removes control and direction characters that entities bring in', () => {
      expect(shown('<p>a&#8238;b&#x2067;c&#7;d&#xFEFF;e&#127;f</p>').textContent).to.equal('abcdef');
    });
    it('cuts towers of accents that entities build', () => {
      expect(shown(`<p>a${'&#x300;'.repeat(50)}</p>`).textContent).to.have.length(4);
    });
  });

  describe('given links', () => {
    const linkOf = (address: string) => shown(`<a href="${quoted(address)}">x</a>`).querySelector('a');

    for (const [address, href = address] of [
      ['https://example.be/a?b=c#d'],
      ['http://example.be', 'http://example.be/'],
      ['HTTPS://EXAMPLE.be/', 'https://example.be/'],
      ['mailto:info@example.be'],
      ['tel:+32 14 00 00 01', 'tel:+3214000001'],
      ['tel:(014) 00.00-01', 'tel:014000001'],
    ] as const) {
      it(`follows ${address}`, () => {
        expect(linkOf(address)?.getAttribute('href')).to.equal(href);
        expect(linkOf(address)?.rel).to.equal('noopener noreferrer nofollow');
        expect(linkOf(address)?.hasAttribute('target')).to.equal(false);
      });
    }
    for (const address of [
      '/page',
      'page.html',
      '//example.be/',
      '#top',
      '',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'blob:https://example.be/x',
      'file:///etc/passwd',
      'ftp://example.be/',
      'vbscript:x',
      'view-source:https://example.be/',
      'https://name@example.be/',
      'https://name:word@example.be/',
      `https://example.be/${'a'.repeat(2048)}`,
      'mailto:info@example.be?subject=x&bcc=y@example.be',
      'mailto:a@example.be,b@example.be',
      'mailto:',
      'tel:1',
      'tel:+32;ext=1',
      'tel:+321400000100000000000000',
      'sms:+3214000001',
    ]) {
      it(`shows only the words of ${address.slice(0, 60) || 'nothing'}`, () => {
        expect(linkOf(address)?.outerHTML).to.equal(undefined);
        expect(shown(`<a href="${quoted(address)}">x</a>`).textContent).to.equal('x');
      });
    }
    it('says where a link leads, unless its words do', () => {
      expect(shown('<a href="https://evil.example/">bank.be</a>').textContent).to.equal('bank.be (evil.example)');
      expect(shown('<a href="https://www.bank.be/x">www.bank.be</a>').textContent).to.equal('www.bank.be');
      expect(shown('<a href="https://a.be/">bla.be</a>').textContent).to.equal('bla.be (a.be)');
      expect(shown('<a href="https://b\u0430nk.be/">b\u0430nk.be</a>').textContent).to.contain('(xn--bnk-6cd.be)');
    });
    it('makes no link without words', () => {
      expect(html('<a href="https://example.be/"> </a>')).to.equal(' ');
    });
  });

  describe('given attacks', () => {
    let all = attacks;

    before(async () => {
      if (hasShared) all = [...attacks, ...(await hostile())];
      else console.warn('The hostile strings beside the project are not here; only our own are tried.');
    });

    it('lets nothing run and nothing stay that is outside the subset', async () => {
      const found = all
        .flatMap((attack) => [attack, `<p>${attack}</p>`, `<a href="${quoted(attack)}">x</a>`])
        .flatMap((attack) => {
          const outside = outsideTheSubset(shown(attack));
          return outside.length > 0 ? [`${attack}: ${outside.join(', ')}`] : [];
        });
      expect(found).to.deep.equal([]);
      expect(await whatRan()).to.deep.equal([]);
    });
    it('holds when the first walk lets everything through', async () => {
      const parse: Purify = (markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        return template.content;
      };
      const found = all.flatMap((attack) => {
        const outside = outsideTheSubset(shown(attack, parse));
        return outside.length > 0 ? [`${attack}: ${outside.join(', ')}`] : [];
      });
      expect(found).to.deep.equal([]);
      expect(await whatRan()).to.deep.equal([]);
      expect(html('<p>een</p><script>weg()</script><img alt="x">twee', parse)).to.equal('een twee');
      expect(html('<p onclick="x()">een</p>', parse)).to.equal('een');
    });
    it('makes only links that may be followed of hostile addresses', async () => {
      if (!hasShared) return;
      const found = (await hostileAddresses()).flatMap((address) =>
        outsideTheSubset(shown(`<a href="${quoted(address)}">x</a>`)),
      );
      expect(found).to.deep.equal([]);
    });
    it('leaves every object as it was', () => {
      for (const attack of all) sanitize(attack);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  });

  it('is tested by something that notices', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<img src="data:," onerror="ran.push(1)" alt="">';
    expect(await whatRan()).to.deep.equal([1]);
    expect(outsideTheSubset(place)).to.deep.equal(['<img>']);
    place.remove();
  });
});
