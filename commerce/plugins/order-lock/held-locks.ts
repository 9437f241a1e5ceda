import { Order } from "@vendure/core";
import type { EntitySubscriberInterface, QueryRunner } from "typeorm";
import { forgetRows } from "./order-writes";

const held = new WeakMap<QueryRunner, Set<string>>();

/** Whether this transaction has locked all of these already. */
export function holdsLocks(transaction: QueryRunner, keys: string[]): boolean {
  const own = held.get(transaction);
  return own !== undefined && keys.every((key) => own.has(key));
}

/** Notes what this transaction has locked. */
export function noteLocks(transaction: QueryRunner, keys: string[]): void {
  const own = held.get(transaction) ?? new Set();
  for (const key of keys) own.add(key);
  held.set(transaction, own);
}

/**
 * Follows what transactions do. A new order is its transaction's own: no one else sees it. When any
 * of a transaction is rolled back, what it held is forgotten. Locks that were taken after a
 * savepoint are gone with it. What is still held is then locked again, which changes nothing.
 */
export const transactionFollower: EntitySubscriberInterface = {
  afterInsert: ({ entity, queryRunner }) => {
    if (entity instanceof Order && queryRunner.isTransactionActive)
      noteLocks(queryRunner, [`order ${entity.id}`]);
  },
  afterTransactionRollback: ({ queryRunner }) => {
    held.delete(queryRunner);
    forgetRows(queryRunner.manager);
  },
};
