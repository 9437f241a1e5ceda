import { expect, it } from "vitest";
import { asLiteral } from "./like";

it("has what means more in a pattern mean itself", () => {
  expect(asLiteral("50%_\\A1")).toBe("50\\%\\_\\\\A1");
});
