import { describe, expect, it } from "vitest";
import { callerOf } from "./caller";

const caller = (forwarded?: string) =>
  callerOf(
    new Request("http://shop.example/", {
      headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
    }),
  );

describe("callerOf", () => {
  it("believes the nearest proxy and not what the sender wrote before it", () => {
    expect(caller("1.2.3.4, 203.0.113.9")).toBe("203.0.113.9");
  });

  it("takes a mapped address for what it is", () => {
    expect(caller("::ffff:203.0.113.9")).toBe(caller("203.0.113.9"));
  });

  it("takes an IPv6 network for one caller", () => {
    expect(caller("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2");
    expect(caller("2001:db8:1:2:bbbb:cccc:dddd:eeee")).toBe("2001:db8:1:2");
    expect(caller("2001:db8::1")).toBe("2001:db8:0:0");
    expect(caller("::1")).toBe("0:0:0:0");
  });

  it("has one name for all whose address is not known", () => {
    expect(caller()).toBe("unknown");
  });
});
