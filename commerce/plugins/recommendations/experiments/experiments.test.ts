import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { armOf, experiment } from "./assign";
import { chance, interval, sampleRatio } from "./statistics";

describe("assignment", () => {
  it("is the same for ever, and as even as it says", () => {
    const subjects = Array.from({ length: 20_000 }, () => randomUUID());
    const arms = subjects.map((subject) => armOf(subject));
    expect(subjects.map((subject) => armOf(subject))).toEqual(arms);
    const control = arms.filter((arm) => arm === "popularity").length;
    expect(sampleRatio(control, arms.length - control, experiment.control)).toBeGreaterThan(1e-6);
  });

  it("of another experiment is another one", () => {
    const subjects = Array.from({ length: 2_000 }, () => randomUUID());
    const inBoth = subjects.filter(
      (subject) =>
        armOf(subject, { id: "a", control: 0.5 }) === armOf(subject, { id: "b", control: 0.5 }),
    );
    expect(inBoth.length).toBeGreaterThan(800);
    expect(inBoth.length).toBeLessThan(1_200);
  });
});

describe("the report's statistics", () => {
  it("see a lopsided sample and let an even one pass", () => {
    expect(sampleRatio(500, 9_500, 0.05)).toBeCloseTo(1);
    expect(sampleRatio(700, 9_300, 0.05)).toBeLessThan(0.001);
    expect(sampleRatio(0, 0, 0.05)).toBe(1);
  });

  it("give the interval of Wilson", () => {
    const { low, high } = interval({ hits: 10, of: 100 });
    expect(low).toBeCloseTo(0.0552, 3);
    expect(high).toBeCloseTo(0.1744, 3);
    expect(interval({ hits: 0, of: 0 })).toEqual({ share: 0, low: 0, high: 1 });
  });

  it("tell a difference from chance", () => {
    expect(chance({ hits: 100, of: 1_000 }, { hits: 101, of: 1_000 })).toBeGreaterThan(0.5);
    expect(chance({ hits: 50, of: 1_000 }, { hits: 150, of: 1_000 })).toBeLessThan(0.001);
    expect(chance({ hits: 0, of: 0 }, { hits: 1, of: 2 })).toBe(1);
  });
});
