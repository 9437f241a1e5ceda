import type { StockLocation } from "@vendure/core";
import { describe, expect, it } from "vitest";
import { toStore } from "./store";

const location = (customFields: object) =>
  ({ id: 7, name: "Warehouse name", customFields }) as unknown as StockLocation;

describe("a store of the APIs", () => {
  it("has a name, a code and a zone also where the merchant wrote nothing yet", () => {
    const store = toStore(location({}), "en");
    expect(store).toMatchObject({ name: "Warehouse name", code: "7", timeZone: "UTC", hours: [] });
  });

  it("is closed for a day whose exception has no hours, with the reason in the language", () => {
    const exceptions = [{ date: "2026-12-25", opens: "", closes: "", en: "Holiday", ko: "휴일" }];
    expect(toStore(location({ exceptions }), "ko").exceptions).toEqual([
      { date: "2026-12-25", opens: null, closes: null, reason: "휴일" },
    ]);
  });
});
