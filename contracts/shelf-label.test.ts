import { expect, it } from "vitest";
import { readShelfLabel, shelfLabelText } from "./shelf-label";

it("is read as it was printed, whatever the shelf is called", () => {
  for (const shelf of ["A3", "B-04/2", "냉장 1", "100%"])
    expect(readShelfLabel(shelfLabelText({ store: "north-2", shelf }))).toEqual({
      store: "north-2",
      shelf,
    });
  expect(shelfLabelText({ store: "north-2", shelf: "A3" })).toBe("shelf/north-2/A3");
});

it("is none where the store, the shelf or the form is missing", () => {
  const long = `shelf/north/${"x".repeat(41)}`;
  for (const text of [
    "A3",
    "shelf/north/",
    "shelf//A3",
    "shelf/N!/A3",
    "shelf/a/b/c",
    "shelf/a/%",
    long,
  ])
    expect(readShelfLabel(text)).toBeUndefined();
});
