import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framePolicyNeeded, policyNeeded, strictPolicy } from '../../../src/builder/policy-lines.ts';
import { choice } from './some-choice.ts';

const directive = (policy: string, name: string) =>
  policy
    .split(';\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('the policy lines', () => {
  it('name nobody else where everything is on the site itself', () => {
    assert.equal(policyNeeded(choice()), "script-src 'self';\nconnect-src 'self'");
  });

  it('name the origin of each list, once, and not the site’s own', () => {
    const addresses = 'https://a.example/x.ics https://a.example/y.ics /own.json https://town.example/z.json';
    const said = choice({ addresses, site: 'https://town.example' });
    assert.equal(directive(policyNeeded(said), 'connect-src'), "'self' https://a.example");
  });

  it('name the lists that settings name', () => {
    const said = choice({ source: 'config', addresses: '/config.json' });
    assert.equal(
      directive(policyNeeded(said, ['https://b.example/agenda.ics']), 'connect-src'),
      "'self' https://b.example",
    );
  });

  it('allow the map its worker, its pictures and its background', () => {
    const said = choice({
      widget: 'services-map',
      options: { 'basemap': 'grb', 'image-hosts': 'Img.example; script' },
    });
    const policy = policyNeeded(said);
    assert.equal(directive(policy, 'worker-src'), "'self'");
    assert.equal(directive(policy, 'connect-src'), "'self' https://geo.api.vlaanderen.be");
    assert.match(directive(policy, 'img-src') ?? '', /^'self' data: blob: https:\/\/geo\.api\.vlaanderen\.be/);
    const without = policyNeeded(choice({ widget: 'services-map', options: { map: 'off' } }));
    assert.doesNotMatch(without, /worker-src|img-src/);
  });

  it('allow images only from hosts that are hosts', () => {
    const said = choice({ options: { 'image-hosts': "img.example 'unsafe-inline' * a.example;script-src" } });
    assert.equal(directive(policyNeeded(said), 'img-src'), "'self' https://img.example");
  });

  it('name where messages go', () => {
    const said = choice({ widget: 'help-form', addresses: '', options: { endpoint: 'https://hub.example/v1/x' } });
    assert.equal(directive(policyNeeded(said), 'connect-src'), "'self' https://hub.example");
  });

  it('allow scripts from where the folder is, and no more', () => {
    const policy = strictPolicy(choice({ folder: 'https://files.example/buurt/' }));
    assert.equal(directive(policy, 'script-src'), 'https://files.example');
    assert.equal(directive(policy, 'connect-src'), "'self' https://files.example");
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('allow the frame from where it comes', () => {
    assert.equal(framePolicyNeeded(choice(), true), "frame-src 'self';\nscript-src 'self'");
    assert.equal(framePolicyNeeded(choice(), false), "frame-src 'self'");
  });
});
