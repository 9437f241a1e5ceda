import { expect, it } from "vitest";
import { storesNamed } from "./stores-named";

const names = new Map([
  ["seongsu", "마루 성수"],
  ["lyon", "Élysée Lyon"],
]);
const stores = ["seongsu", "lyon", "unnamed"].map((storeCode) => ({ storeCode }));
const found = (search: string) => storesNamed(stores, names, search).map((one) => one.storeCode);

it.each([
  ["", ["seongsu", "lyon", "unnamed"]],
  ["성수", ["seongsu"]],
  ["성", ["seongsu"]],
  ["SEONG", ["seongsu"]],
  ["elysee  lyon", ["lyon"]],
  ["ｌｙｏｎ", ["lyon"]],
  ["unna", ["unnamed"]],
  ["성수 lyon", []],
])("finds by name and code: %s", (search, codes) => {
  expect(found(search)).toEqual(codes);
});
