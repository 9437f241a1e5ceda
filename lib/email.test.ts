import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emailAddress } from "@/contracts/person";
import { looksLikeEmail } from "./email";

const onServer = emailAddress;

describe("looksLikeEmail", () => {
  it("agrees with the server on ordinary addresses", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(looksLikeEmail(email)).toBe(onServer.safeParse(email).success);
      }),
    );
  });

  it("agrees with the server on anything", () => {
    const near = fc.array(fc.constantFrom("a", "Z", "1", ".", "@", "-", "_", "'", "한", " "));
    fc.assert(
      fc.property(near, (letters) => {
        const text = letters.join("");
        expect(looksLikeEmail(text)).toBe(onServer.safeParse(text).success);
      }),
    );
  });

  it("refuses what is longer than an address can be", () => {
    expect(looksLikeEmail(`${"a".repeat(250)}@b.co`)).toBe(false);
  });
});
