import { describe, expect, it } from "vitest";
import { isLoopback } from "../contracts/loopback";
import { addressOf, isOnlyThisMachine } from "./this-machine";

describe("a host", () => {
  it.each(["127.0.0.1", "127.8.9.10", "::1", "[::1]", "localhost", "LOCALHOST", "shop.localhost"])(
    "%s is reached by this machine only",
    (host) => expect(isLoopback(host)).toBe(true),
  );
  it.each(["0.0.0.0", "::", "192.168.1.5", "127.evil.example", "localhost.example", "1270.0.0.1"])(
    "%s is reached by others",
    (host) => expect(isLoopback(host)).toBe(false),
  );
});

describe("a shop", () => {
  const closed = {
    HOST: "127.0.0.1",
    COMMERCE_HOST: "127.0.0.1",
    STOREFRONT_URL: "http://localhost:3000",
    TRUST_PROXY: 0,
  };

  it("is this machine's only while every way into it is", () => {
    expect(isOnlyThisMachine(closed)).toBe(true);
    expect(isOnlyThisMachine({ ...closed, HOST: "0.0.0.0" })).toBe(false);
    expect(isOnlyThisMachine({ ...closed, COMMERCE_HOST: "::" })).toBe(false);
    expect(isOnlyThisMachine({ ...closed, STOREFRONT_URL: "https://shop.example" })).toBe(false);
    expect(isOnlyThisMachine({ ...closed, TRUST_PROXY: 1 })).toBe(false);
  });
});

it("reaches what listens everywhere by loopback", () => {
  expect(addressOf("0.0.0.0", 3001)).toBe("http://127.0.0.1:3001");
  expect(addressOf("::", 3001)).toBe("http://[::1]:3001");
  expect(addressOf("192.168.1.5", 3001)).toBe("http://192.168.1.5:3001");
});
