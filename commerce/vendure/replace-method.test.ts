import { readdirSync, readFileSync } from "node:fs";
import { VENDURE_VERSION } from "@vendure/core";
import { describe, expect, it } from "vitest";
import { checkRelease } from "./known-release";
import { nesting } from "./nesting";
import { replacedMethods, replaceMethod, replaceUntyped } from "./replace-method";

class OrderService {
  constructor(private readonly name = "cart") {}

  cancelOrder(reason: string): string {
    return `${this.name} ${reason}`;
  }

  findOne(id: string): string {
    return `${this.name} ${id}`;
  }
}
class OrderGate {}
class OrderMoneyService {}
class Other {}

const around = (word: string) => (inner: OrderService["cancelOrder"]) => (reason: string) =>
  `${word}(${inner(reason)})`;

/** A service whose method these replace, one after the other. */
function replacedBy(...owners: object[]): OrderService {
  const service = new OrderService();
  for (const by of owners) replaceMethod(by, service, "cancelOrder", around(by.constructor.name));
  return service;
}

describe("a method that is replaced", () => {
  it("is of the release that was read, and the refusal says what to do", () => {
    expect(() => checkRelease(VENDURE_VERSION)).not.toThrow();
    for (const other of ["3.7.2", "3.7.4", "3.8.0"])
      expect(() => checkRelease(other)).toThrow(/3\.7\.3, and .* installed.*Upgrade/s);
  });

  it("knows its service, and the register knows who replaced it", () => {
    const service = new OrderService("draft");
    replaceMethod(new Other(), service, "findOne", (find) => (id) => `read ${find(id)}`);
    const { findOne } = service;
    expect(findOne("7")).toBe("read draft 7");
    expect(new OrderService().findOne("7")).toBe("cart 7");
    expect(replacedMethods().get("OrderService.findOne")).toEqual(["Other"]);
  });

  it("is nested as the table says, whichever module starts first", () => {
    const [gate, money] = [new OrderGate(), new OrderMoneyService()];
    const said = "OrderMoneyService(OrderGate(cart late))";
    expect(replacedBy(gate, money).cancelOrder("late")).toBe(said);
    expect(replacedBy(money, gate).cancelOrder("late")).toBe(said);
    expect(replacedMethods().get("OrderService.cancelOrder")).toEqual(
      nesting["OrderService.cancelOrder"],
    );
  });

  it("is replaced once by each", () => {
    const gate = new OrderGate();
    expect(replacedBy(gate, gate).cancelOrder("late")).toBe("OrderGate(cart late)");
  });

  it("is refused where the table does not say who is outside", () => {
    expect(() => replacedBy(new OrderGate(), new Other())).toThrow("OrderService.cancelOrder");
  });

  it("is refused where someone assigned to it: that would be lost without a word", () => {
    const service = replacedBy(new OrderGate());
    service.cancelOrder = (reason) => reason;
    expect(() =>
      replaceMethod(new OrderMoneyService(), service, "cancelOrder", around("")),
    ).toThrow("OrderService.cancelOrder was assigned to");
  });

  it("is refused when it is gone", () => {
    expect(() => replaceUntyped(new Other(), new OrderService(), "pay", (pay) => pay)).toThrow(
      "OrderService.pay is gone",
    );
  });
});

/** What assigns a method to something that a class or a module was given. */
const assigned = [
  /\bthis\.\w+(\.\w+|\["\w+"\]) = (async )?(\(|\w+ =>|this\.\w+\()/,
  /\b\w+\.\w+ = this\.\w+\($/m,
  /\.prototype[.[]/,
  /Object\.assign\(\w*[uU]tils\b/,
  // `OrderWrites` does so for the repositories of one transaction, which are TypeORM's.
  /Reflect\.set\((?!repository, "save")/,
];

it("is replaced in one way only: a plugin assigns no method to what it is given", () => {
  const files = ["plugins", "database", "contracts"]
    .flatMap((folder) =>
      readdirSync(`commerce/${folder}`, { recursive: true, encoding: "utf8" }).map(
        (name) => `commerce/${folder}/${name}`,
      ),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  expect(files).toContain("commerce/plugins/order-lock/order-gate.ts");
  const found = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return assigned.some((pattern) => pattern.test(text));
  });
  expect(found).toEqual([]);
});
