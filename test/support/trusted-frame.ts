export interface TrustedRun<Answer> {
  /** What the module handed to `answer`, or the words of the error it ended in. */
  answer: Answer | string;
  /** What the policy reported. */
  violations: string[];
}

/**
 * Runs a module's body in a page of its own that enforces Trusted Types, with `answer(value)` as its way out.
 *
 * @param policies what its `trusted-types` allows: `buurt`, `'none'` …
 */
export async function runTrusted<Answer>(policies: string, body: string): Promise<TrustedRun<Answer>> {
  const csp = `require-trusted-types-for 'script'; trusted-types ${policies}`;
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>Test</title><meta http-equiv="Content-Security-Policy" content="${csp}"><body>
    <script>
      const violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        violations.push(violatedDirective + ': ' + sample));
      // Reports come in a turn of their own, after what caused them.
      const answer = (value) => setTimeout(() => parent.postMessage({ answer: value, violations }));
    </script>
    <script type="module">
      try { ${body} } catch (error) { answer(String(error)); }
    </script>`;
  const answered = new Promise<TrustedRun<Answer>>((resolve) => {
    const listen = ({ source, data }: MessageEvent<TrustedRun<Answer>>) => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(data);
    };
    window.addEventListener('message', listen);
  });
  document.body.append(frame);
  try {
    return await answered;
  } finally {
    frame.remove();
  }
}
