import { describe, expect, it } from "vitest";
import { tagOf, tags } from "./cache";

describe("tagOf", () => {
  it.each(["wool_coat", "의자-1", "a,b", "x".repeat(500), "Ünder Łine", "product:x"])(
    "names the page of the slug %s as its reader does",
    (slug) => {
      const tag = tagOf(`product:${slug}`);
      expect(tag).toBe(tags.product(slug));
      expect(tag).toMatch(/^[\x20-\x2b\x2d-\x7e]{1,256}$/);
    },
  );

  it("tells slugs apart", () => {
    expect(tagOf("product:의자-1")).not.toBe(tagOf("product:의자-2"));
  });

  it.each(["", "nothing", "shop:x", "product:", "product-id:x", "catalogue:all"])(
    "knows no tag for %j",
    (change) => expect(tagOf(change)).toBeUndefined(),
  );
});
