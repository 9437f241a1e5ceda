import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishesOf, readCatalogue } from "./catalogue";
import { KINDS } from "./kinds";
import { picturesOf } from "./pictures";

const products = readCatalogue(join(import.meta.dirname, "../../demo/catalogue/products"));
const folder = join(import.meta.dirname, "../../public/demo/pictures");
const LIMIT = 14 * 1024;

/** What keeps a text from being well-formed XML, as far as drawings use XML. */
function faultOf(svg: string): string | null {
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>/y;
  let at = 0;
  while (at < svg.length) {
    const next = svg.indexOf("<", at);
    const text = svg.slice(at, next < 0 ? svg.length : next);
    if (/[&>]/.test(text)) return `loose character at ${at}`;
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole = "", closing, name = "", attributes = "", empty] = tag.exec(svg) ?? [];
    if (!whole) return `malformed tag at ${next}: ${svg.slice(next, next + 60)}`;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `repeated attribute in ${whole}`;
    if (closing && open.pop() !== name) return `unexpected </${name}>`;
    if (!closing && !empty) open.push(name);
    at = next + whole.length;
  }
  return open.length ? `unclosed <${open.at(-1)}>` : null;
}

describe.each(products)("the pictures of $slug", (product) => {
  const pictures = picturesOf(product);

  it("are those that the shop shows, and all that are published", () => {
    const paths = pictures.map(({ path }) => path).sort();
    for (const { key } of finishesOf(product))
      expect(paths).toContain(`${product.slug}/${key}-dimensions.svg`);
    expect(paths).toEqual(
      readdirSync(join(folder, product.slug)).map((name) => `${product.slug}/${name}`),
    );
    expect(KINDS).toHaveProperty([product.kind]);
  });

  it.each(pictures)("$path is small, well-formed and complete in itself", ({ svg }) => {
    expect(faultOf(svg)).toBeNull();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.length).toBeLessThanOrEqual(LIMIT);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map((match) => match[1]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("differ between finishes and are the same every time", () => {
    for (const view of ["front", "detail"]) {
      const drawn = pictures.filter(({ path }) => path.endsWith(`-${view}.svg`));
      expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length);
    }
    expect(picturesOf(product)).toEqual(pictures);
  });
});
