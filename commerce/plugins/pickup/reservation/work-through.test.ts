import { describe, expect, it } from "vitest";
import { workThrough } from "./work-through";

const never = () => {
  throw new Error("nothing failed");
};

describe("work on what is due", () => {
  it("begins nothing after the deadline, and counts what was done", async () => {
    const deadline = performance.now() + 5;
    const begun: number[] = [];
    const lasting = async (item: number) => {
      begun.push(item);
      while (performance.now() < deadline) await new Promise(setImmediate);
      return true;
    };
    expect(await workThrough([1, 2, 3], deadline, lasting, never)).toBe(1);
    expect(begun).toEqual([1]);
    expect(await workThrough([2, 3], performance.now() + 60_000, async () => true, never)).toBe(2);
  });

  it("goes on after one that fails, and reports it", async () => {
    const failed: unknown[] = [];
    const work = async (item: number) => {
      if (item === 2) throw new Error("no");
      return item !== 3;
    };
    const report = (item: number, error: unknown) => failed.push([item, String(error)]);
    expect(await workThrough([1, 2, 3, 4], Number.POSITIVE_INFINITY, work, report)).toBe(2);
    expect(failed).toEqual([[2, "Error: no"]]);
  });
});
