import { readFileSync } from "node:fs";
import path from "node:path";
import { compile } from "@tailwindcss/node";
import { Scanner } from "@tailwindcss/oxide";
import { fontFamily, lightTheme, radii, shadows } from "@vendure-io/design-tokens";

const names = [
  ...Object.keys(lightTheme).filter((name) => name !== "radius"),
  ...["dev-mode", "dev-mode-foreground", "brand", "brand-lighter", "brand-darker"],
];

/** What Tailwind calls the tokens that the makers' style sheet defines. */
const theme = `@theme inline {
  ${names.map((name) => `--color-${name}: var(--${name});`).join("\n")}
  --color-vendure-brand: #17c1ff;
  ${Object.entries(radii)
    .map(([name, value]) => `--radius-${name}: ${value};`)
    .join("\n")}
  ${Object.entries(shadows)
    .map(([name, value]) => `--shadow-${name}: ${value};`)
    .join("\n")}
  ${Object.keys(fontFamily)
    .map((name) => `--font-${name}: var(--font-${name});`)
    .join("\n")}
}`;

/**
 * The looks of what the bundle took from libraries, and of our pages. The makers' own style sheet
 * has the looks of their own sources alone.
 * @param folders with the texts that name classes
 * @param own the style sheet of our pages
 */
export async function libraryStyles(folders: readonly string[], own: string): Promise<string> {
  const compiler = await compile(
    `@import "tailwindcss";
    @import "tw-animate-css";
    @custom-variant dark (&:is(.dark *));
    ${theme}
    ${readFileSync(own, "utf8")}`,
    { base: path.dirname(own), onDependency: () => undefined },
  );
  const sources = folders.map((base) => ({ base, pattern: "**/*", negated: false }));
  return compiler.build(new Scanner({ sources }).scan());
}
