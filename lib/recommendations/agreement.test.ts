import { describe, expect, it } from "vitest";
import { carouselNames, type ReasonCode, reasonCodes } from "@/contracts/recommendations";
import { inAgreement } from "./agreement";
import type { Recommendation } from "./types";

const answer = (codes: ReasonCode[], personalised = true) => ({
  personalised,
  items: codes.map((code) => ({ reason: { code } }) as Recommendation),
});
const codesOf = (items: readonly Recommendation[]) => items.map(({ reason }) => reason.code);

describe("a carousel's title and the reasons on its cards", () => {
  it("claims a choice for the visitor only over what was chosen by them", () => {
    const { claim, items } = inAgreement(
      "for_you",
      answer(["TASTE", "POPULAR", "VIEWED_TOGETHER", "SELECTION", "SHARED_ATTRIBUTE"]),
    );
    expect(claim).toBe("own");
    expect(codesOf(items)).toEqual(["TASTE", "VIEWED_TOGETHER", "SHARED_ATTRIBUTE"]);
  });

  it("does not claim to know a visitor by one piece of many", () => {
    const { claim, items } = inAgreement("for_you", answer(["TASTE", "SELECTION", "SELECTION"]));
    expect(claim).toBe("mixed");
    expect(items).toHaveLength(3);
  });

  it("never claims it of a visitor who allowed and told nothing", () => {
    expect(inAgreement("for_you", answer(["VIEWED_TOGETHER"], false)).claim).toBe("mixed");
    expect(inAgreement("for_you", answer(["TASTE", "TASTE", "TASTE"], false)).claim).toBe("own");
  });

  it("says that many look at it only of what many look at", () => {
    expect(inAgreement("for_you", answer(["POPULAR", "POPULAR", "POPULAR", "SELECTION"]))).toEqual(
      expect.objectContaining({ claim: "popular", items: expect.objectContaining({ length: 3 }) }),
    );
    expect(inAgreement("for_you", answer(["SELECTION", "SELECTION"])).claim).toBe("mixed");
  });

  it.each(carouselNames)("shows under one claim no card that contradicts it: %s", (carousel) => {
    for (const code of reasonCodes) {
      const own = reasonCodes[0] === code ? "SELECTION" : reasonCodes[0];
      const shown = inAgreement(carousel, answer([code, code, code, own]));
      const popularly = shown.items.every(({ reason }) => reason.code.startsWith("POPULAR"));
      if (shown.claim === "popular") expect(popularly).toBe(true);
      if (shown.claim === "own") expect(codesOf(shown.items)).not.toContain("SELECTION");
      expect(shown.items.length).toBeGreaterThan(0);
    }
  });
});
