import { createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { vapidHeader, vapidKeyOf } from "./vapid";

const now = Date.parse("2026-11-22T02:00:00Z");

it("signs for the endpoint's service alone, with the key that browsers subscribe with", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 16 }), (secret) => {
      const key = vapidKeyOf(secret);
      const header = vapidHeader("https://push.example/a/b", key, "mailto:a@example.com", now);
      const [, head = "", claims = "", signature = "", k = ""] =
        /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(header) ?? [];
      const point = Buffer.from(k, "base64url");
      const part = (from: number) => point.subarray(from, from + 32).toString("base64url");
      const jwk = { kty: "EC", crv: "P-256", x: part(1), y: part(33) };
      const publicKey = createPublicKey({ key: jwk, format: "jwk" });
      const given = { key: publicKey, dsaEncoding: "ieee-p1363" as const };
      const said = Buffer.from(`${head}.${claims}`);
      expect(verify("sha256", said, given, Buffer.from(signature, "base64url"))).toBe(true);
      expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toEqual({
        aud: "https://push.example",
        exp: now / 1000 + 43_200,
        sub: "mailto:a@example.com",
      });
      expect(k).toBe(key.publicKey);
    }),
    { numRuns: 20 },
  );
});

it("is the same key for the same secret, and another for another", () => {
  const [one, same, other] = ["a-secret-of-a-shop", "a-secret-of-a-shop", "another-secret-!!"].map(
    (secret) => vapidKeyOf(secret).publicKey,
  );
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});
