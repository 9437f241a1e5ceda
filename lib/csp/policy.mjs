import { createHash } from "node:crypto";

// React and Next compile code at run time while they are developed with.
const isDevelopment = process.env.NODE_ENV === "development";

/**
 * What a page may do. Nothing comes from elsewhere; the viewer compiles its decoder from bytes of
 * ours, and reads a model's textures from blobs.
 * @param {Iterable<string>} inline the sources of inline scripts: `'sha256-…'`, `'nonce-…'`
 */
export function policy(inline = []) {
  const allowed = isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : inline;
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...allowed].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

/**
 * A page's policy with what a payment provider's form needs besides (contracts/payment-page.ts).
 * @param {string} given a policy of this file
 * @param {{scripts: readonly string[], frames: readonly string[], connections: readonly string[]}} sources
 */
export function withPaymentForm(given, { scripts, frames, connections }) {
  if (scripts.length === 0) return given;
  const more = new Map([
    ["script-src", scripts],
    ["connect-src", connections],
  ]);
  const directives = given.split("; ").map((directive) => {
    const added = more.get(directive.split(" ")[0] ?? "");
    return added ? [directive, ...added].join(" ") : directive;
  });
  return [...directives, ["frame-src 'self'", ...frames].join(" ")].join("; ");
}

/** For what has no inline scripts: data, files, workers. */
export const plainPolicy = policy();

/**
 * The source of one inline script, as a policy names it.
 * @param {string} script what stands between its tags
 */
export function hashOf(script) {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
