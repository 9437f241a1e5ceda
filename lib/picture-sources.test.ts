import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureAddress } from "./picture-address";
import { pictureSources } from "./picture-sources";

const sized = (src: string, width = 800) => pictureSources({ src, width, height: width });

describe("pictureSources", () => {
  it.each([
    ["front", 4],
    ["poster", 3],
  ])("names files that are there: %s", (view, count) => {
    const sources = sized(`/demo/photos/haneul-lounge-chair/natural-oak-${view}-800.webp`);
    const files = [sources?.avif, sources?.webp]
      .flatMap((set) => set?.split(", ") ?? [])
      .map((candidate) => candidate.split(" ")[0] ?? "");
    expect(files).toHaveLength(count);
    for (const file of files)
      expect(existsSync(path.join(import.meta.dirname, "../public", file)), file).toBe(true);
  });

  it("leaves drawings as they are", () => {
    expect(sized("/demo/pictures/chair/oak-front.svg")).toBeNull();
  });

  it.each([
    ["a camera's file", [4000, 4000], ["400 400w", "800 800w", "1600 1600w"]],
    [
      "one with more than a preset and less than the next",
      [1000, 800],
      ["400 400w", "800 800w", "1600 1000w"],
    ],
    ["one of a preset's own width", [800, 800], ["400 400w", "800 800w"]],
    ["a small one", [90, 90], ["400 90w"]],
    ["a very high one", [2000, 8000], ["400 200w", "800 400w", "1600 800w"]],
  ])("names no width of an upload that it has not: %s", (_, [width = 0, height = 0], named) => {
    const src = pictureAddress("http://127.0.0.1:3001/assets/source/a1/photos/chair-800.webp");
    const sources = pictureSources({ src, width, height });
    for (const format of ["avif", "webp"] as const)
      expect(sources?.[format].split(", ")).toEqual(
        named.map((candidate) =>
          candidate.replace(
            /^(\d+)/,
            `/media/source/a1/photos/chair-800.webp?preset=$1&format=${format}`,
          ),
        ),
      );
  });
});

describe("pictureAddress", () => {
  it.each([
    ["/demo/photos/a-800.webp", "/demo/photos/a-800.webp"],
    ["https://shop.example/demo/photos/a-800.webp", "/demo/photos/a-800.webp"],
    ["https://cdn.example/x/assets/source/a.jpg", "/media/source/a.jpg?preset=1600&format=webp"],
  ])("is on this site: %s", (source, address) => {
    expect(pictureAddress(source)).toBe(address);
  });
});
