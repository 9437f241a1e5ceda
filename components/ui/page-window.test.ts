import { describe, expect, it } from "vitest";
import { pageWindow } from "./page-window";

describe("pageWindow", () => {
  it("offers every page of a short list", () => {
    expect(pageWindow(1, 1)).toEqual([1]);
    expect(pageWindow(1, 2)).toEqual([1, 2]);
    expect(pageWindow(3, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it("leaves gaps only where two or more pages are missing", () => {
    expect(pageWindow(1, 9)).toEqual([1, 2, "gap-after", 9]);
    expect(pageWindow(4, 9)).toEqual([1, 2, 3, 4, 5, "gap-after", 9]);
    expect(pageWindow(5, 9)).toEqual([1, "gap-before", 4, 5, 6, "gap-after", 9]);
    expect(pageWindow(9, 9)).toEqual([1, "gap-before", 8, 9]);
  });

  it("names each page at most once, in order", () => {
    for (let count = 1; count <= 12; count += 1) {
      for (let page = 1; page <= count; page += 1) {
        const numbers = pageWindow(page, count).filter((entry) => typeof entry === "number");
        expect(numbers).toContain(page);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }
    }
  });
});
