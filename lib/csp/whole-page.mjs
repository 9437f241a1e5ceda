import { hashOf, policy } from "./policy.mjs";
import { scriptsAfterPaint } from "./scripts-after-paint.mjs";

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

// A page may carry sixty of them, and a policy with sixty hashes is longer than what proxies take.
const between = /(self\.__next_f\.push\(\[[^<]*\]\))<\/script><script>(?=self\.__next_f\.push\()/g;

// That of the request for which it was rendered: it means nothing to the next one.
const nonce = /(<(?:script|link|style)\b[^>]*?) nonce="[^"]*"/g;

/**
 * A page that is kept whole, and the policy that allows its inline scripts and no others. These are
 * few. The other scripts come after the first paint.
 * @param {string} html
 */
export function wholePage(html) {
  const joined = scriptsAfterPaint(html.replace(nonce, "$1").replace(between, "$1;"));
  const hashes = new Set();
  for (const [, attributes = "", script = ""] of joined.matchAll(scripts))
    if (!/\bsrc=|\btype="application\//.test(attributes)) hashes.add(hashOf(script));
  return { html: joined, policy: policy(hashes) };
}
