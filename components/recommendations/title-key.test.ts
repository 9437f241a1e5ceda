import { expect, it } from "vitest";
import type { ReasonCode } from "@/contracts/recommendations";
import type { Recommendation } from "@/lib/recommendations/types";
import { titleKeyOf } from "./title-key";

const answer = (...codes: ReasonCode[]) => ({
  degraded: false,
  personalised: false,
  items: codes.map((code) => ({ reason: { code } }) as Recommendation),
});

it("calls nothing popular or often bought that merely is there", () => {
  const merely = answer("SELECTION", "SELECTION");
  expect(titleKeyOf("bought_together", merely)).toBe("selection");
  expect(titleKeyOf("trending_at_store", merely)).toBe("selection");
  expect(titleKeyOf("for_you", merely)).toBe("selection");
});

it("says what one of its things is", () => {
  expect(titleKeyOf("bought_together", answer("BOUGHT_TOGETHER", "SELECTION"))).toBe(
    "boughtTogether",
  );
  expect(titleKeyOf("trending_at_store", answer("POPULAR_AT_STORE"))).toBe("atStore");
  expect(titleKeyOf("for_you", answer("POPULAR", "SELECTION"))).toBe("popular");
});

it("has its usual title until the answer is there", () => {
  expect(titleKeyOf("bought_together", undefined)).toBe("boughtTogether");
});
