import { expect, it } from "vitest";
import { isHarmless } from "../../../../contracts/order-number";
import { drawOrderNumber, freeOrderNumber } from "./order-numbers";

it("draws nine characters that look like no others, with nothing bad among them", () => {
  const drawn = Array.from({ length: 20_000 }, drawOrderNumber);
  for (const number of drawn) {
    expect(number).toMatch(/^[6789CFHJKMNPQRTWX]{9}$/);
    expect(isHarmless(number)).toBe(true);
  }
  expect(new Set(drawn).size).toBe(drawn.length);
});

it("leads from one number to no other", () => {
  const drawn = Array.from({ length: 2_000 }, drawOrderNumber).map((number) => number.slice(0, 2));
  expect(new Set(drawn).size).toBeGreaterThan(150);
});

it("draws again when a number is taken, and gives up when all are", async () => {
  const numbers = ["K7RM6XW9F", "K7RM6XW9F", "C7T9X6R7H"];
  const draw = () => numbers.shift() ?? "K7RM6XW9F";
  const isTaken = async (number: string) => number === "K7RM6XW9F";
  expect(await freeOrderNumber(isTaken, draw)).toBe("C7T9X6R7H");
  await expect(freeOrderNumber(isTaken, draw)).rejects.toThrow("taken");
});
