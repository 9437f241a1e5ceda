import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run/build";

/** What docs/operating.md has an operator type and write, by a word that only one of its blocks has. */
export class Documented {
  private readonly blocks: string[];

  constructor() {
    const page = readFileSync(path.join(root, "docs/operating.md"), "utf8");
    const [, section = ""] = /^## Several processes$(.*?)^## /ms.exec(page) ?? [];
    this.blocks = [...section.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  }

  /** @throws Error when the page has no such block, or several */
  block(word: string): string {
    const found = this.blocks.filter((text) => text.includes(word));
    if (found.length !== 1 || !found[0])
      throw new Error(`docs/operating.md has ${found.length} blocks with "${word}".`);
    return found[0];
  }

  /** A unit: the whole one, with the lines in place that the page gives for this kind. */
  unit(word: string): string {
    let text = this.block("[Unit]");
    for (const line of this.block(word).trim().split("\n")) {
      const key = line.slice(0, line.indexOf("=") + 1);
      text = text.replace(new RegExp(`^${key}.*$`, "m"), line);
    }
    return text;
  }

  /** nginx with TLS, as the page says to change it. */
  nginx(): string {
    return this.block("upstream storefronts")
      .replace("  listen 80;\n", this.block("ssl_certificate ").replace(/^/gm, "  "))
      .concat(this.block("return 301"));
  }
}
