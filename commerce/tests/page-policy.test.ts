import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:http";
import { describe, expect, inject, it } from "vitest";
import { openAnotherEngine } from "./another-engine";

/** The headers of an answer; `fetch` would tidy the path. */
const headersOf = (path: string, headers = {}, engine = inject("engineUrl")) =>
  new Promise<IncomingHttpHeaders>((resolve, reject) => {
    request(engine, { path, headers }, (answer) => {
      answer.resume();
      resolve(answer.headers);
    })
      .once("error", reject)
      .end();
  });

const places = [
  "/admin/",
  "/ADMIN/x",
  "/mailbox",
  "/owner",
  "/assets/x.svg",
  "/shop-api",
  "/health",
  "/%E0",
  "/no",
];

describe("what the engine answers", () => {
  it.each(places)("says at %s what a browser may do with it", async (place) => {
    const headers = await headersOf(place);
    const policy = String(headers["content-security-policy"]);
    const scripts = /script-src [^;]*/.exec(policy)?.[0] ?? /default-src [^;]*/.exec(policy)?.[0];
    expect(scripts).toBeDefined();
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  it("is for HTTPS only where a proxy that is trusted brings it", async () => {
    const over = { "x-forwarded-proto": "https" };
    const overTls = async (trusted: string) => {
      const engine = await openAnotherEngine({ TRUST_PROXY: trusted, MARU_SAMPLES: "1" });
      const headers = await headersOf("/admin/", over, engine.url);
      await engine.stop();
      return headers["strict-transport-security"];
    };
    expect(await overTls("0")).toBeUndefined();
    expect(await overTls("1")).toMatch(/^max-age=\d{8}$/);
  });
});
