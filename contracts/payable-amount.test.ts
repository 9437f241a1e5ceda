import { describe, expect, it } from "vitest";
import { isPayable, payableStep } from "./payable-amount";

describe("what people can pay", () => {
  it("is whole units where a currency has no decimals", () => {
    expect(payableStep("KRW")).toBe(100);
    // ISO 4217 knows cents of Taiwan's dollar; no one charges them.
    expect(payableStep("TWD")).toBe(100);
    expect(isPayable(12_000_00, "KRW")).toBe(true);
    expect(isPayable(12_000_50, "KRW")).toBe(false);
  });

  it("is every hundredth where a currency has two decimals or more", () => {
    expect(payableStep("USD")).toBe(1);
    expect(payableStep("EUR")).toBe(1);
    expect(isPayable(1_99, "USD")).toBe(true);
    expect(payableStep("BHD")).toBe(1);
  });
});
