import { describe, expect, it } from "vitest";
import { checkTrackInput } from "./track-input";

describe("checkTrackInput", () => {
  it("lets a code with an e-mail go", () => {
    expect(checkTrackInput({ code: "RVQ9XQRK7SNANU6X", emailAddress: "a@example.com" })).toEqual(
      {},
    );
  });

  it("says what is missing and what has another shape", () => {
    expect(checkTrackInput({ code: "", emailAddress: "" })).toEqual({
      code: "codeMissing",
      emailAddress: "emailMissing",
    });
    expect(checkTrackInput({ code: "주문", emailAddress: "a@" })).toEqual({
      code: "codeShape",
      emailAddress: "emailInvalid",
    });
  });
});
