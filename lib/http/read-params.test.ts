import { expect, it } from "vitest";
import { readParams } from "./read-params";

it("reads names as they are meant, and leaves what is no UTF-8", async () => {
  const slug = "%EC%9D%98%EC%9E%90-1";
  expect(await readParams(Promise.resolve({ slug, variant: "ink", odd: "a%E0%A4" }))).toEqual({
    slug: "의자-1",
    variant: "ink",
    odd: "a%E0%A4",
  });
});
