import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../languages";
import { joinName, nameFields, splitName } from "./person-name";

describe("splitName and joinName", () => {
  it("gives back the name as it was written, in every script", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\s/.test(text));
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, (written) => {
        expect(joinName(splitName(written))).toBe(written);
      }),
    );
  });

  it.each([
    ["山田 太郎", { firstName: "太郎", lastName: "山田" }],
    ["Mary Jane Watson", { firstName: "Mary Jane", lastName: "Watson" }],
    ["김민지", { firstName: "김민지", lastName: "" }],
    ["선우 은숙", { firstName: "선우 은숙", lastName: "" }],
    ["Sukarno", { firstName: "Sukarno", lastName: "" }],
    ["نور الهاشمي", { firstName: "نور", lastName: "الهاشمي" }],
  ])("knows which word of %s is the family's", (name, parts) => {
    expect(splitName(name)).toEqual(parts);
    expect(joinName(parts)).toBe(name);
  });

  it("writes two parts as their script does, for every reader", () => {
    expect(joinName({ firstName: "민지", lastName: "김" })).toBe("김민지");
    expect(joinName({ firstName: "太郎", lastName: "山田" })).toBe("山田 太郎");
    expect(joinName({ firstName: "John", lastName: "Smith" })).toBe("John Smith");
    expect(joinName({ firstName: "", lastName: "Sukarno" })).toBe("Sukarno");
  });
});

describe("nameFields", () => {
  it("asks in one field or in two, in the order of the culture", () => {
    expect(nameFields("ko")).toEqual(["name"]);
    expect(nameFields("zh-Hant")).toEqual(["name"]);
    expect(nameFields("ja")).toEqual(["lastName", "firstName"]);
    expect(nameFields("en")).toEqual(["firstName", "lastName"]);
    for (const language of languages) expect(nameFields(language).length).toBeGreaterThan(0);
  });
});
