import { hashOf } from "./policy.mjs";

// The front door and each page are bundled apart, and meet here.
const home = globalThis as { maruInlineScripts?: Set<string> };

/** A script of ours that stands in pages; those that are rendered on request may run it, too. */
export function inlineScript(source: string): string {
  home.maruInlineScripts ??= new Set();
  home.maruInlineScripts.add(hashOf(source));
  return source;
}

/** The hashes of all such scripts, as a policy names them. */
export function inlineScriptHashes(): Iterable<string> {
  return home.maruInlineScripts ?? [];
}
