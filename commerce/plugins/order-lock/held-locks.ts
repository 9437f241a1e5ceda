import type { EntitySubscriberInterface, QueryRunner } from "typeorm";

const held = new WeakMap<QueryRunner, Set<string>>();

/** Whether this transaction has locked all of these already. */
export function holds(transaction: QueryRunner, keys: string[]): boolean {
  const own = held.get(transaction);
  return own !== undefined && keys.every((key) => own.has(key));
}

/** Notes what this transaction has locked. */
export function note(transaction: QueryRunner, keys: string[]): void {
  const own = held.get(transaction) ?? new Set();
  for (const key of keys) own.add(key);
  held.set(transaction, own);
}

/**
 * Forgets what a transaction held when any of it is rolled back: locks that were taken after a
 * savepoint are gone with it. What is still held is then locked again, which changes nothing.
 */
export const forgetOnRollback: EntitySubscriberInterface = {
  afterTransactionRollback: ({ queryRunner }) => {
    held.delete(queryRunner);
  },
};
