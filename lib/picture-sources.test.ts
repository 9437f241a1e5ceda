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

  it("names no width of an upload that is wider than the upload", () => {
    const src = pictureAddress("http://127.0.0.1:3001/assets/source/a1/photos/chair-800.webp");
    expect(sized(src, 1000)?.avif).toBe(
      "/media/source/a1/photos/chair-800.webp?preset=400&format=avif 400w, /media/source/a1/photos/chair-800.webp?preset=800&format=avif 800w",
    );
    expect(sized(src, 90)?.webp).toBe(
      "/media/source/a1/photos/chair-800.webp?preset=400&format=webp 400w",
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
