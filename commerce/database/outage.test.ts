import { expect, it } from "vitest";
import { Outage } from "./outage";

it("tells of the first failure of a row and of its end, and of each row anew", () => {
  const said: string[] = [];
  let now = 0;
  const say = {
    trouble: (text: string) => said.push(text),
    over: (text: string) => said.push(text),
  };
  const outage = new Outage(say, () => now);
  outage.worked();
  outage.failed(new Error("gone"));
  outage.failed(new Error("still gone"));
  now = 61_000;
  outage.worked();
  outage.worked();
  outage.failed("gone again");
  expect(said).toEqual(["gone", "after 61 s", "gone again"]);
});
