import { describe, expect, it } from "vitest";
import type { ContentDocument } from "../../contracts/content/document";
import { putFiles, takeFiles } from "./page-files";

const alt = { en: "A room" };
const pageWith = (first: string, second: string) => ({
  kind: "home",
  name: "Home",
  blocks: [
    { type: "picture", picture: { asset: first, alt } },
    { type: "scenes", scenes: [{ title: alt, picture: { asset: second, alt }, spots: [] }] },
  ],
});

describe("the files of a page", () => {
  it("have numbers until they have ids", () => {
    const { page, files } = takeFiles(pageWith("photos/a.webp", "photos/b.webp"));
    expect(page).toEqual(pageWith("1", "2"));
    expect(files).toEqual([
      { file: "photos/a.webp", alt },
      { file: "photos/b.webp", alt },
    ]);
    expect(putFiles(page as ContentDocument, ["70", "8"])).toEqual(pageWith("70", "8"));
  });
});
