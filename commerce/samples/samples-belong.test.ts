import { expect, it } from "vitest";
import { samplesBelong } from "./samples-belong";

const here = {
  HOST: "127.0.0.1",
  COMMERCE_HOST: "127.0.0.1",
  STOREFRONT_URL: "http://localhost:3000",
  MARU_DATA: "/data",
  MARU_SAMPLES: undefined,
};
const lan = { ...here, HOST: "0.0.0.0" };
const open = { ...here, STOREFRONT_URL: "https://shop.example" };

it.each([
  ["embedded, this machine only", here, true, true],
  ["a database of one's own", here, false, false],
  ["embedded, reached by a network", lan, true, false],
  ["the engine reached by a network", { ...here, COMMERCE_HOST: "::" }, true, false],
  ["embedded, with a public address", open, true, false],
  ["asked for, a database of one's own", { ...here, MARU_SAMPLES: "1" as const }, false, true],
  ["asked for, reached by a network", { ...lan, MARU_SAMPLES: "1" as const }, true, true],
  ["asked for, with a public address", { ...open, MARU_SAMPLES: "1" as const }, true, false],
  ["refused", { ...here, MARU_SAMPLES: "0" as const }, true, false],
])("samples, %s", (_name, env, isEmbedded, belong) => {
  expect(samplesBelong(env, isEmbedded)).toBe(belong);
});
