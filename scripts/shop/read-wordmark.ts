import { existsSync, readFileSync } from "node:fs";
import type { Wordmark } from "../../contracts/shop-content";

/** What a picture that stands inside the page must not bring along. */
const foreign =
  /<(script|foreignobject|style|image|iframe|a)[\s>]|\son\w+\s*=|(href|src)\s*=|url\(\s*['"]?(?!#)/i;

/**
 * Reads the mark of a brand, which is drawn inside pages, in the colour of the text around it.
 * @returns nothing where there is no such file
 * @throws Error for a file that is no plain drawing
 */
export function readWordmark(file: string): Wordmark | undefined {
  if (!existsSync(file)) return undefined;
  const source = readFileSync(file, "utf8").replace(/<!--.*?-->|<\?.*?\?>/gs, "");
  const [, attributes = "", inner = ""] = /<svg([^>]*)>(.*)<\/svg>\s*$/s.exec(source) ?? [];
  const viewBox = /viewBox="([\d\s.,-]+)"/.exec(attributes)?.[1];
  if (!viewBox) throw new Error(`${file} is no SVG with a viewBox`);
  const found = foreign.exec(inner)?.[0];
  if (found)
    throw new Error(`${file} has "${found.trim()}": a mark has shapes of its own and nothing else`);
  const paint = [...attributes.matchAll(/\s(fill|stroke|stroke-width)="[^"<>]*"/g)].map(([a]) => a);
  const body = inner.replace(/\s*\n\s*/g, "").trim();
  return { viewBox, body: `<g${paint.join("")}>${body}</g>` };
}
