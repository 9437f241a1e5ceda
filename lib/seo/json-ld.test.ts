import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializeJsonLd } from "./json-ld";

describe("serializeJsonLd", () => {
  it("lets no text end the script", () => {
    expect(serializeJsonLd({ name: "</script><script>alert(1)" })).not.toContain("<");
  });

  it("means the same after parsing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(JSON.parse(serializeJsonLd({ name }))).toEqual({ name });
      }),
    );
  });
});
