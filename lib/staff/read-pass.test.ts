import { generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPass } from "./read-pass";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const jwk = JSON.stringify(publicKey.export({ format: "jwk" }));
const signed = (body: string, key = privateKey) =>
  `${body}.${sign(null, Buffer.from(body), key).toString("base64url")}`;
const good = signed("MARU1.7.ABCD1234.seongsu.2");

describe("readPass", () => {
  it("reads what the shop signed, with its public key alone", async () => {
    expect(await readPass(good, jwk)).toEqual({
      kind: "pass",
      pass: { pickupId: "7", orderCode: "ABCD1234", store: "seongsu", version: 2 },
    });
  });

  it("takes nothing in which a character was changed", async () => {
    const at = fc.integer({ min: 0, max: good.length - 2 });
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom(..."09azAZ._-"), async (i, character) => {
        fc.pre(good[i] !== character);
        const forged = good.slice(0, i) + character + good.slice(i + 1);
        expect(await readPass(forged, jwk)).toEqual({ kind: "foreign" });
      }),
      { numRuns: 60 },
    );
  });

  it("takes nothing that another key signed, and no other text", async () => {
    const other = generateKeyPairSync("ed25519").privateKey;
    for (const text of [signed("MARU1.7.ABCD1234.seongsu.2", other), "8809611010000", "", "MARU1."])
      expect(await readPass(text, jwk), text).toEqual({ kind: "foreign" });
  });

  it("says so where the browser cannot check", async () => {
    expect(await readPass(good, "{}")).toEqual({ kind: "unchecked" });
  });
});
