/** What a Content-Security-Policy leaves wanting for our widgets (safety-and-access §3). */
export interface PolicyFinding {
  readonly code: 'none' | 'fine' | 'script' | 'style' | 'connect' | 'worker' | 'image' | 'trusted-types';
}

/** Where a policy says nothing of one thing, it means another (CSP 3 §6.8.3). */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
};

function directivesIn(policy: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    // The first of a name counts, as in browsers.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/** Reads one policy as its header says it; several, joined by commas, must each allow what is needed. */
export function policyFindings(header: string): readonly PolicyFinding[] {
  const policies = header
    .split(',')
    .map(directivesIn)
    .filter(({ size }) => size > 0);
  if (policies.length === 0) return [{ code: 'none' }];
  const codes = new Set(policies.flatMap(wanting));
  return codes.size === 0 ? [{ code: 'fine' }] : [...codes].map((code) => ({ code }));
}

function wanting(directives: Map<string, readonly string[]>): PolicyFinding['code'][] {
  const valuesOf = (name: string) => {
    const said = FALLBACKS[name]?.find((each) => directives.has(each));
    return said === undefined ? undefined : (directives.get(said) ?? []);
  };
  const allows = (name: string, ...needed: readonly string[]) => {
    const values = valuesOf(name);
    // A nonce or a hash of the page's own says nothing of our files; 'self', the scheme, the host or anything may.
    const isOpen = values === undefined || values.includes('*') || values.includes("'self'") || values.some(isHost);
    return isOpen && needed.every((each) => values === undefined || values.includes(each));
  };
  const types = directives.get('trusted-types');
  const named = (name: string) => types?.includes(name) || types?.includes('*');
  const checks: readonly (readonly [PolicyFinding['code'], boolean])[] = [
    ['script', allows('script-src-elem')],
    ['style', allows('style-src-elem')],
    ['connect', allows('connect-src')],
    ['worker', allows('worker-src')],
    ['image', allows('img-src', 'data:', 'blob:')],
    ['trusted-types', types === undefined || Boolean(named('lit-html') && named('buurt'))],
  ];
  return checks.flatMap(([code, isFine]) => (isFine ? [] : code));
}

const isHost = (value: string) => /^(?:https?:(?:\/\/.+)?|[\w-]+(?:\.[\w-]+)+.*)$/.test(value);
