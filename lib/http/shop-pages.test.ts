import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { enginePageAt, isShopPage } from "./shop-pages";

describe("isShopPage", () => {
  it("knows every page below app/[locale], and no other", () => {
    const folder = path.resolve("app/[locale]");
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "page.tsx")
      .map((file) => path.dirname(file).split(path.sep));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const named = page[0] === "." ? [] : page.map((part) => part.replace(/\[.*\]/, "any"));
      expect(isShopPage(named), named.join("/")).toBe(true);
      expect(isShopPage([...named, "no", "such", "page"])).toBe(false);
      // A folder that has only further folders is no page.
      const above = named.slice(0, -1);
      const isPage = pages.some((p) => p.join("/") === page.slice(0, -1).join("/"));
      if (above.length > 0 && !isPage) expect(isShopPage(above), above.join("/")).toBe(false);
    }
  });
});

describe("enginePageAt", () => {
  const at = (address: string) => {
    const { pathname, searchParams } = new URL(address, "http://shop.example");
    return enginePageAt(pathname.split("/").slice(1), searchParams);
  };

  it("knows a page by its room and name, with the variant that is asked for", () => {
    const chair = { room: "products", name: "chair", variant: undefined };
    expect(at("/products/chair")).toEqual(chair);
    expect(at("/products/chair/photo")).toEqual(chair);
    expect(at("/products/chair?variant=oak")).toEqual({ ...chair, variant: "oak" });
    expect(at("/products/chair?variant=oak&variant=pine")).toEqual({ ...chair, variant: "pine" });
    expect(at("/products/chair?variant=oak&variant=")).toEqual(chair);
    expect(at("/products/chair/oak?variant=pine")).toEqual({ ...chair, variant: "oak" });
    expect(at("/stores/a?variant=oak")).toEqual({ room: "stores", name: "a", variant: undefined });
    expect(at("/collections")).toBeUndefined();
    expect(at("/cart")).toBeUndefined();
  });
});
