import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policyFindings } from '../../../src/frame/policy-findings.ts';
import { policy } from '../../support/page.ts';

const codes = (header: string) => policyFindings(header).map(({ code }) => code);

describe('what a policy leaves wanting', () => {
  for (const [what, header, expected] of [
    ['no policy', '', ['none']],
    ['the policy that the suite is tested under', policy(), ['fine']],
    ['a policy of frames alone', "frame-ancestors 'self'", ['fine']],
    ['nothing allowed', "default-src 'none'", ['script', 'style', 'connect', 'worker', 'image']],
    ['a worker refused', policy({ worker: "'none'" }), ['worker']],
    [
      'a worker allowed by the scripts',
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:",
      ['fine'],
    ],
    ['only a nonce for scripts', "script-src 'nonce-abc'", ['script', 'worker']],
    ['a host for scripts', 'script-src https://www.balen.example', ['fine']],
    ['images without data', "img-src 'self'", ['image']],
    [
      'the names of trusted types missing',
      "require-trusted-types-for 'script'; trusted-types default",
      ['trusted-types'],
    ],
    ['one name missing', 'trusted-types lit-html', ['trusted-types']],
    ['two policies, of which one refuses', "script-src 'self', connect-src 'none'", ['connect']],
    ['the first of two directives of one name counts', "style-src 'none'; style-src 'self'", ['style']],
  ] as const) {
    it(`is told: ${what}`, () => assert.deepEqual(codes(header), expected));
  }
});
