import { expect, it } from "vitest";
import { refusals } from "../../lib/engine/error-results";
import { pickupRefusals } from "../../lib/pickup/pickup-refusals";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";

it("has words of the shop for every word by which the engine refuses", async () => {
  // In production the schema is not told.
  const engine = await openAnotherEngine({ NODE_ENV: "development" });
  const valuesOf = async (name: string): Promise<string[]> => {
    const { __type: type } = await new Visitor({ engine: engine.url }).ask(
      "query ($name: String!) { __type(name: $name) { enumValues { name } } }",
      { name },
    );
    return type.enumValues.map((value: { name: string }) => value.name);
  };
  // What is answered with more than words is read where it is asked for.
  const apart = ["UNKNOWN_ERROR", "PICKUP_CONFLICT_ERROR", "PICKUP_CODE_ERROR"];
  const codes = (await valuesOf("ErrorCode")).filter((code) => !apart.includes(code));
  expect(codes.filter((code) => !(code in refusals))).toEqual(["PICKUP_REFUSED_ERROR"]);
  const reasons = await valuesOf("PickupRefusalReason");
  expect(reasons.filter((reason) => !(reason in pickupRefusals))).toEqual([]);
  await engine.stop();
});
