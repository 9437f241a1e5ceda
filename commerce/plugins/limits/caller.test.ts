import { describe, expect, it } from "vitest";
import { signMessage } from "../../../contracts/signature";
import { callerOf, networkOf } from "./caller";

const now = new Date("2026-11-22T10:00:00Z");
const secret = "shared-by-both-sides";
const passed = (address: string, by = secret) => ({
  ip: "127.0.0.1",
  headers: { "x-maru-caller": `${address} ${signMessage(`caller ${address}`, by, now)}` },
});

describe("callerOf", () => {
  it("believes what the storefront signed, and nothing else", () => {
    expect(callerOf(passed("203.0.113.9"), secret, now)).toBe("203.0.113.9");
    expect(callerOf(passed("203.0.113.9", "a stranger's"), secret, now)).toBe("127.0.0.1");
    const bare = { ip: "127.0.0.1", headers: { "x-maru-caller": "203.0.113.9" } };
    expect(callerOf(bare, secret, now)).toBe("127.0.0.1");
    const later = new Date(now.getTime() + 3_600_000);
    expect(callerOf(passed("203.0.113.9"), secret, later)).toBe("127.0.0.1");
  });
});

describe("networkOf", () => {
  it("takes a mapped address for what it is", () => {
    expect(networkOf("::ffff:203.0.113.9")).toBe("203.0.113.9");
  });

  it("takes an IPv6 network for one caller", () => {
    expect(networkOf("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8:1:2:bbbb:cccc:dddd:eeee")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
    expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0");
    expect(networkOf("::1")).toBe("0:0:0:0");
  });

  it("has one name for all whose address is not known", () => {
    expect(networkOf("")).toBe("unknown");
  });
});
