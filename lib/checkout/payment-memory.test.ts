import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  confirmationSeen,
  paymentEnded,
  paymentSent,
  readPayment,
  subscribePayment,
} from "./payment-memory";

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal("window", new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

describe("what a browser remembers of a payment", () => {
  it("is there until its answer was shown, in the market it was sent in", () => {
    paymentSent("ko-kr", "A1B2C3", 1);
    expect(readPayment("en-kr")).toMatchObject({ code: "A1B2C3", state: "underWay", answered: 1 });
    expect(readPayment("en-us")).toBeNull();
    confirmationSeen("ko-kr", "A1B2C3");
    expect(readPayment("ko-kr")).toMatchObject({ code: "A1B2C3", state: "confirmed" });
    paymentEnded("ko-kr");
    expect(readPayment("ko-kr")).toBeNull();
  });

  it("says at which provider it is paid, where it is at one", () => {
    paymentSent("ko-kr", "A1B2C3", 0, "11111111-2222-4333-8444-555555555555");
    expect(readPayment("ko-kr")?.attempt).toBe("11111111-2222-4333-8444-555555555555");
    paymentSent("ko-kr", "A1B2C3", 0);
    expect(readPayment("ko-kr")?.attempt).toBeUndefined();
  });

  it("is the same object for as long as it is the same, and tells who listens", () => {
    const heard = vi.fn();
    const leave = subscribePayment(heard);
    paymentSent("ko-kr", "A1B2C3", 0);
    expect(readPayment("ko-kr")).toBe(readPayment("ko-kr"));
    window.dispatchEvent(new Event("storage"));
    leave();
    paymentEnded("ko-kr");
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("is nothing where something else was written, or storage is forbidden", () => {
    stored.set("maru:payment:KR", `{"code": 7, "state": "underWay"}`);
    expect(readPayment("ko-kr")).toBeNull();
    stored.set("maru:payment:KR", "not json");
    expect(readPayment("ko-kr")).toBeNull();
    vi.stubGlobal("localStorage", undefined);
    paymentSent("ko-kr", "A1B2C3", 0);
    expect(readPayment("ko-kr")).toMatchObject({ code: "A1B2C3", state: "underWay" });
    paymentEnded("ko-kr");
    expect(readPayment("ko-kr")).toBeNull();
  });
});
