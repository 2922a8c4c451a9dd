/// <reference types="trusted-types" />

/** The one script the suite starts besides its own modules: the map's worker. */
let script: string | undefined;
let policy: TrustedTypePolicy | undefined;
let asked = false;

const rules: TrustedTypePolicyOptions = {
  // Only the sanitizer is handed this policy; it parses the string in a document that runs nothing.
  createHTML: (html) => html,
  createScriptURL: (address) => {
    script ??= address;
    if (address !== script) throw new TypeError(`buurt does not start ${address}`);
    return address;
  },
  // A data block is a script to Trusted Types. An object in JSON is no program, whatever stands in it.
  createScript: (text) => {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('@context' in data) || text.includes('<')) {
      throw new TypeError('buurt writes no scripts, only JSON-LD');
    }
    return text;
  },
};

/**
 * The Trusted Types policy `buurt` of this page, for the sanitizer, the map's worker and the JSON-LD
 * (safety-and-access S4, S14). `undefined` where the browser has no Trusted Types, or where the page's `trusted-types`
 * list lacks the name, or where another copy of the suite has taken it.
 */
export function pagePolicy(): TrustedTypePolicy | undefined {
  if (asked) return policy;
  asked = true;
  try {
    // Kept in this module alone: a policy that other scripts can reach would be their way round the page's own rules.
    policy = globalThis.window?.trustedTypes?.createPolicy('buurt', rules);
  } catch {
    // Refused, or taken by another copy of the suite: the map falls back to the list, the sanitizer to plain text, and
    // nothing is described.
  }
  return policy;
}

/** Whether a page that knows Trusted Types refused the policy; a string may then not become markup or a script. */
export const policyRefused = (): boolean => pagePolicy() === undefined && globalThis.window?.trustedTypes !== undefined;

/**
 * The address as a script address the page trusts. Only the first address asked for is ever trusted.
 *
 * @throws TypeError for any other address
 */
export const trustedScript = (address: string): TrustedScriptURL | string =>
  pagePolicy()?.createScriptURL(address) ?? address;

/**
 * JSON-LD as the text of a `<script>` that the page trusts.
 *
 * @throws TypeError for anything but JSON with an `@context` and without `<`
 */
export const trustedData = (text: string): TrustedScript | string => pagePolicy()?.createScript(text) ?? text;
