import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureSources } from "./picture-sources";

describe("pictureSources", () => {
  it.each([
    ["front", 4],
    ["poster", 3],
  ])("names files that are there: %s", (view, count) => {
    const sources = pictureSources(`/demo/photos/haneul-lounge-chair/natural-oak-${view}-800.webp`);
    const files = [sources?.avif, sources?.webp]
      .flatMap((set) => set?.split(", ") ?? [])
      .map((candidate) => candidate.split(" ")[0] ?? "");
    expect(files).toHaveLength(count);
    for (const file of files)
      expect(existsSync(path.join(import.meta.dirname, "../public", file)), file).toBe(true);
  });

  it("leaves drawings and the merchant's own pictures as they are", () => {
    expect(pictureSources("/demo/pictures/chair/oak-front.svg")).toBeNull();
    expect(pictureSources("/media/preview/chair-800.webp")).toBeNull();
  });
});
