import { createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLinkToken, linkToken, passPublicKey, readPass, signPass } from "./pass";

const secret = "a secret of the tests";
const content = { pickupId: "7", orderCode: "ABCD1234", storeCode: "seongsu", version: 2 };

describe("pass", () => {
  it("says what was signed, and is checked with the public key alone", () => {
    const payload = signPass(content, secret);
    expect(readPass(payload, secret)).toEqual(content);
    const key = createPublicKey({ key: JSON.parse(passPublicKey(secret)), format: "jwk" });
    const [signature = "", ...body] = payload.split(".").reverse();
    const signed = Buffer.from(body.reverse().join("."));
    expect(verify(null, signed, key, Buffer.from(signature, "base64url"))).toBe(true);
  });

  it("is worth nothing when any character is another", () => {
    const payload = signPass(content, secret);
    const at = fc.integer({ min: 0, max: payload.length - 2 });
    fc.assert(
      fc.property(at, fc.constantFrom(..."09azAZ._-"), (i, character) => {
        fc.pre(payload[i] !== character);
        const forged = payload.slice(0, i) + character + payload.slice(i + 1);
        expect(readPass(forged, secret)).toBeUndefined();
      }),
    );
    expect(readPass(payload, "another secret")).toBeUndefined();
    expect(readPass("", secret)).toBeUndefined();
  });
});

describe("link", () => {
  it("opens its own order only", () => {
    const token = linkToken("ABCD1234", secret);
    expect(isLinkToken(token, "ABCD1234", secret)).toBe(true);
    expect(isLinkToken(token, "ABCD1235", secret)).toBe(false);
    expect(isLinkToken("", "ABCD1234", secret)).toBe(false);
  });
});
