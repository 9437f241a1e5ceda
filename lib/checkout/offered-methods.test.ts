import { afterEach, expect, it, vi } from "vitest";
import { offeredMethods } from "./offered-methods";

const quote = { name: "A name", isEligible: true };

afterEach(() => vi.restoreAllMocks());

it("offers a method by its means, whatever code it has, the counter last", () => {
  const quotes = [
    { ...quote, code: "credit", means: "card" as const },
    { ...quote, code: "card", means: "atStore" as const },
    { ...quote, code: "wallets", means: "atProvider" as const },
    { ...quote, code: "not-now", means: "atStore" as const, isEligible: false },
  ];
  expect(offeredMethods(quotes)).toEqual([
    { code: "credit", name: "A name", means: "card" },
    { code: "wallets", name: "A name", means: "atProvider" },
    { code: "card", name: "A name", means: "atStore" },
  ]);
});

it("offers none whose form it does not have, and says so once", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const wallet = { ...quote, code: "wallet", means: null };
  for (let time = 0; time < 3; time++) expect(offeredMethods([wallet])).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("wallet"));
});
