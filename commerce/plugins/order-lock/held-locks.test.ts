import type { QueryRunner } from "typeorm";
import { describe, expect, it } from "vitest";
import { holds, note, transactionFollower } from "./held-locks";

// Transactions are told apart by their object alone.
const transaction = () => ({}) as QueryRunner;

describe("held locks", () => {
  it("belong to one transaction", () => {
    const one = transaction();
    note(one, ["order 1", "order 2"]);
    expect(holds(one, ["order 1"])).toBe(true);
    expect(holds(one, ["order 1", "order 3"])).toBe(false);
    expect(holds(transaction(), ["order 1"])).toBe(false);
  });

  it("are not believed in after a rollback, which may have gone behind a savepoint", () => {
    const one = transaction();
    note(one, ["order 1"]);
    transactionFollower.afterTransactionRollback?.({ queryRunner: one } as never);
    expect(holds(one, ["order 1"])).toBe(false);
  });
});
