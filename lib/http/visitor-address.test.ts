import { describe, expect, it } from "vitest";
import { visitorAddress } from "./visitor-address";

describe("visitorAddress", () => {
  it("believes no header without a proxy", () => {
    expect(visitorAddress("198.51.100.7", "203.0.113.9", 0)).toBe("198.51.100.7");
  });

  it("believes the nearest proxy and not what the sender wrote before it", () => {
    expect(visitorAddress("127.0.0.1", "1.2.3.4, 203.0.113.9", 1)).toBe("203.0.113.9");
    expect(visitorAddress("127.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", 2)).toBe("203.0.113.9");
  });

  it("takes the connection's address when fewer proxies spoke than there are", () => {
    expect(visitorAddress("127.0.0.1", "1.2.3.4", 2)).toBe("127.0.0.1");
    expect(visitorAddress("127.0.0.1", undefined, 1)).toBe("127.0.0.1");
  });

  it("takes the port away that some proxies add: each connection has another", () => {
    for (const [written, address] of [
      ["203.0.113.9:51234", "203.0.113.9"],
      ["[2001:db8::1]:443", "2001:db8::1"],
      ["[2001:db8::1]", "2001:db8::1"],
      ["2001:db8::1", "2001:db8::1"],
      ["::ffff:203.0.113.9", "::ffff:203.0.113.9"],
      ["fe80::1%eth0", "fe80::1%eth0"],
    ] as const)
      expect(visitorAddress("127.0.0.1", written, 1), written).toBe(address);
  });

  it("hands on nothing that only looks like an address", () => {
    for (const written of ["visitor-1", "203.0.113", "203.0.113.9:x", "unknown", "[::1"])
      expect(visitorAddress("127.0.0.1", written, 1), written).toBe("127.0.0.1");
  });

  it("hands on nothing that is no address", () => {
    expect(visitorAddress("127.0.0.1", "a b\nc", 1)).toBe("127.0.0.1");
    expect(visitorAddress(undefined, undefined, 0)).toBe("unknown");
  });
});
