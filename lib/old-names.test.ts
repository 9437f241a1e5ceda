import { expect, it } from "vitest";
import { readsOldName } from "./old-names";

const read = readsOldName("rail", "carousel");

it("reads a key by its name of before, and the present name before that", () => {
  expect(read({ rail: "similar" })).toMatchObject({ carousel: "similar" });
  expect(read({ rail: "similar", carousel: "for_you" })).toMatchObject({ carousel: "for_you" });
});

it("leaves everything else as it is", () => {
  for (const body of [{ carousel: "similar" }, null, undefined, "rail", 1])
    expect(read(body)).toBe(body);
});
