import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Whether a request with these headers comes from a page of the shop at `address`. */
async function isOwn(address: string, headers: Record<string, string>): Promise<boolean> {
  vi.stubEnv("STOREFRONT_URL", address);
  const { isOwnOrigin } = await import("./read-request");
  return isOwnOrigin(new Request("http://127.0.0.1:3000/api/cart", { headers }));
}

// What Next adds to a request that reached it without a proxy.
const direct = { host: "shop.example", "x-forwarded-host": "shop.example" };

describe("isOwnOrigin", () => {
  it("takes the shop's public address, whatever stands before it", async () => {
    const origin = "https://shop.example";
    expect(await isOwn(origin, { origin, ...direct, "x-forwarded-proto": "http" })).toBe(true);
  });

  it("takes no page of the same host over plain HTTP for one of an HTTPS shop", async () => {
    const headers = { origin: "http://shop.example", ...direct, "x-forwarded-proto": "http" };
    expect(await isOwn("https://shop.example", headers)).toBe(false);
  });

  it("takes the address that a local shop was opened by", async () => {
    const origin = "http://127.0.0.1:3000";
    const headers = { origin, host: "127.0.0.1:3000", "x-forwarded-proto": "http" };
    expect(await isOwn("http://localhost:3000", headers)).toBe(true);
  });

  it("refuses other sites, and what is no origin", async () => {
    for (const origin of ["https://evil.example", "null", "shop.example", "http://shop.example:81"])
      expect(await isOwn("http://shop.example", { origin, ...direct })).toBe(false);
  });
});
