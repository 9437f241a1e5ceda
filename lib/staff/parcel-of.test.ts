import { expect, it } from "vitest";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { parcelOf } from "./parcel-of";

it("is the packed parcel with that number, in any letters, and none without one", () => {
  const parcel = (id: string, trackingCode: string, state: "ready" | "collected" = "ready") =>
    samplePickup({ id, state, parcel: { carrier: "", trackingCode, address: null } });
  const all = [
    samplePickup({ id: "0" }),
    parcel("1", ""),
    parcel("2", "KR-7"),
    parcel("3", "KR-8", "collected"),
  ];
  expect(parcelOf(all, " kr-7 ")?.id).toBe("2");
  for (const code of ["KR-8", "", " ", "KR-70"]) expect(parcelOf(all, code)).toBeUndefined();
});
