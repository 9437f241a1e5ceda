import { brotliCompressSync } from "node:zlib";
import { scriptsAskedLater } from "../../lib/csp/scripts-after-paint.mjs";

export interface PageWeight {
  html: number;
  css: number;
  js: number;
  /** Whether any script of the first load contains three. */
  hasThree: boolean;
}

const brotli = (text: string) => brotliCompressSync(text).length;

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

/** What a first visit to a page loads, in bytes after brotli: its HTML, its styles, its scripts. */
export async function weighPage(url: string): Promise<PageWeight> {
  const html = await textOf(url);
  const absolute = (path: string) => new URL(path.replaceAll("&amp;", "&"), url).href;
  // Scripts for browsers without modules are loaded by no browser of this decade.
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)]
    .filter(([, attributes]) => !/\bnomodule\b/i.test(attributes ?? ""))
    .flatMap(([, attributes]) => /\bsrc="([^"]+)"/.exec(attributes ?? "")?.[1] ?? []);
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [],
  );
  const asked = new Set([...scripts, ...scriptsAskedLater(html)]);
  if (asked.size === 0) throw new Error(`${url} asks for no script: the weighing is blind.`);
  const js = await Promise.all([...asked].map((s) => textOf(absolute(s))));
  const css = await Promise.all([...new Set(styles)].map((s) => textOf(absolute(s))));
  const sum = (texts: string[]) => texts.reduce((n, text) => n + brotli(text), 0);
  return {
    html: brotli(html),
    css: sum(css),
    js: sum(js),
    hasThree: js.some((text) => text.includes("WebGLRenderer")),
  };
}
