import { expect, it } from "vitest";
import { proveScan, readScan } from "./scan-proof";

const now = new Date("2026-11-01T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

it("a proof is of one print in one market, for five minutes, and each is another", () => {
  const proof = proveScan({ tagId: 7, channelId: 2 }, "secret", now);
  expect(readScan(proof, 2, "secret", later(4))?.tagId).toBe("7");
  expect(readScan(proof, 2, "secret", later(6))).toBeUndefined();
  expect(readScan(proof, 3, "secret", now)).toBeUndefined();
  expect(readScan(proof, 2, "another", now)).toBeUndefined();
  expect(readScan(proof.replace(".7.", ".8."), 2, "secret", now)).toBeUndefined();
  expect(readScan("", 2, "secret", now)).toBeUndefined();
  expect(proveScan({ tagId: 7, channelId: 2 }, "secret", now)).not.toBe(proof);
});
