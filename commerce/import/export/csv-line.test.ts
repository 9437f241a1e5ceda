import fc from "fast-check";
import { expect, it } from "vitest";
import { csvLine, unguarded } from "./csv-line";

it("lets no cell be a formula, and reads back what it wrote", () => {
  expect(csvLine(["=1+1", "+cmd|x", "-5.5", "@a", "+82 10 1234", "a,b"])).toBe(
    `'=1+1,'+cmd|x,-5.5,'@a,+82 10 1234,"a,b"\r\n`,
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [cell = ""] = csvLine([text]).split("\r\n");
      const written = text.includes("\r") ? text : cell.replace(/^"|"$/g, "").replaceAll('""', '"');
      if (!/[\r\n"]|^\s|\s$/.test(text)) expect(unguarded(written)).toBe(text);
    }),
  );
});
