import type { QueryRunner } from "typeorm";
import { describe, expect, it } from "vitest";
import { holdsLocks, noteLocks, transactionFollower } from "./held-locks";

// Transactions are told apart by their object alone.
const transaction = () => ({}) as QueryRunner;

describe("held locks", () => {
  it("belong to one transaction", () => {
    const one = transaction();
    noteLocks(one, ["order 1", "order 2"]);
    expect(holdsLocks(one, ["order 1"])).toBe(true);
    expect(holdsLocks(one, ["order 1", "order 3"])).toBe(false);
    expect(holdsLocks(transaction(), ["order 1"])).toBe(false);
  });

  it("are not believed in after a rollback, which may have gone behind a savepoint", () => {
    const one = transaction();
    noteLocks(one, ["order 1"]);
    transactionFollower.afterTransactionRollback?.({ queryRunner: one } as never);
    expect(holdsLocks(one, ["order 1"])).toBe(false);
  });
});
