import { expect, it } from "vitest";
import { isShutToOthers, mayShow, samplesBelong } from "./samples-belong";

const here = {
  HOST: "127.0.0.1",
  COMMERCE_HOST: "127.0.0.1",
  STOREFRONT_URL: "http://localhost:3000",
  TRUST_PROXY: 0,
  MARU_DATA: "/data",
  MARU_SAMPLES: undefined,
};
const lan = { ...here, HOST: "0.0.0.0" };
const proxied = { ...here, TRUST_PROXY: 1 };
const open = { ...here, STOREFRONT_URL: "https://shop.example" };

it.each([
  ["embedded, this machine only", here, true, true],
  ["a database of one's own", here, false, false],
  ["embedded, reached by a network", lan, true, false],
  ["the engine reached by a network", { ...here, COMMERCE_HOST: "::" }, true, false],
  ["embedded, with a public address", open, true, false],
  ["embedded, behind a proxy", proxied, true, false],
  ["asked for, a database of one's own", { ...here, MARU_SAMPLES: "1" as const }, false, true],
  ["asked for, reached by a network", { ...lan, MARU_SAMPLES: "1" as const }, true, true],
  ["asked for, behind a proxy", { ...proxied, MARU_SAMPLES: "1" as const }, true, true],
  ["asked for, with a public address", { ...open, MARU_SAMPLES: "1" as const }, true, false],
  ["refused", { ...here, MARU_SAMPLES: "0" as const }, true, false],
])("samples, %s", (_name, env, isEmbedded, belong) => {
  expect(samplesBelong(env, isEmbedded)).toBe(belong);
});

it.each([
  ["on this machine", here, true],
  ["reached by a network", lan, false],
  ["behind a proxy", proxied, false],
  ["with a public address", open, false],
])("a trial is shown by a storefront %s", (_name, storefront, may) => {
  expect(mayShow(here, true, storefront)).toBe(may);
  expect(mayShow({ ...here, MARU_SAMPLES: "0" }, true, storefront)).toBe(true);
  expect(mayShow(here, false, storefront)).toBe(true);
});

it("shows samples that were asked for to a network, and never at a public address", () => {
  const asked = { ...here, MARU_SAMPLES: "1" as const };
  expect(mayShow(asked, false, lan)).toBe(true);
  expect(mayShow(asked, false, open)).toBe(false);
});

it("is shut to others where no one asked for the sample people of a trial", () => {
  expect(isShutToOthers(here, true)).toBe(true);
  expect(isShutToOthers(here, false)).toBe(false);
  expect(isShutToOthers({ MARU_SAMPLES: "1" }, true)).toBe(false);
  expect(isShutToOthers({ MARU_SAMPLES: "0" }, true)).toBe(false);
});
