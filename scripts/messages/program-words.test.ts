import { expect, it } from "vitest";
import { all } from "../../dashboard/extension/words/all";
import { dashboardFaults, letterFaults } from "./program-words";

const saysAll = (words: object) => JSON.stringify(Object.keys(words));

it("names a word of the dashboard that no page says", () => {
  const { section, ...others } = all.en;
  const [fault, ...more] = dashboardFaults([{ path: "page.tsx", text: saysAll(others) }]);
  expect(section).not.toBe("");
  expect(fault).toMatchObject({ key: "section", problem: "is used nowhere" });
  expect(more).toEqual([]);
  expect(dashboardFaults([{ path: "page.tsx", text: saysAll(all.en) }])).toEqual([]);
});

it("names a word that no letter says", () => {
  const unused = letterFaults([{ path: "letter.ts", text: "words.order.subject" }]);
  const keys = unused.map(({ key }) => key);
  expect(keys).toContain("order.heading");
  expect(keys).not.toContain("order.subject");
});
