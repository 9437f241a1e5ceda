import { expect, it } from "vitest";
import { traitsOf } from "./traits";

const value = (facet: string, name: string) => ({
  name,
  facet: { code: facet, name: `Facet ${facet}` },
});
const values = [
  value("maker", "A workshop"),
  value("firmness", "Soft seat"),
  value("tag", "New"),
  value("room", "Living room"),
  value("room", "Study"),
];
const tags = { facet: "tag" };

it("names every facet of a shop that says nothing, but for its maker and tags", () => {
  expect(traitsOf(values, { tags })).toEqual([
    { code: "firmness", name: "Facet firmness", values: ["Soft seat"] },
    { code: "room", name: "Facet room", values: ["Living room", "Study"] },
  ]);
});

it("names what a shop chooses, in its order, where the product has it", () => {
  const facts = ["style", "room", "firmness"];
  expect(traitsOf(values, { tags, facts }).map(({ code }) => code)).toEqual(["room", "firmness"]);
});
