import type { Customer, ID } from "@vendure/core";

type Run = (query: string, values: unknown[]) => Promise<unknown>;

/**
 * Overwrites or deletes who a person was, wherever the engine keeps it. Placed orders stay, with
 * what stands in them. Which column is what, `commerce/tests/personal-columns.ts` says.
 * @param run asks the database, within the transaction of the account's end
 */
export async function forgetPerson(
  run: Run,
  { id, emailAddress }: Pick<Customer, "id" | "emailAddress">,
  userId: ID,
): Promise<void> {
  await forgetCarts(run, id);
  await forgetAccount(run, id, userId);
  // Letters that are under way, and those that an older release left in the job queue's log.
  await run(`DELETE FROM outbox_message WHERE data->>'to' = $1`, [emailAddress]);
  await run(`DELETE FROM job_record WHERE "isSettled" AND strpos(data, $1) > 0`, [emailAddress]);
  // With their answers. A letter that would tell of one finds nothing to tell.
  await run(`DELETE FROM contact_message WHERE LOWER("emailAddress") = LOWER($1)`, [emailAddress]);
}

// What was never ordered is no contract: a cart has nothing to keep.
async function forgetCarts(run: Run, customerId: ID): Promise<void> {
  await run(
    `UPDATE "order" SET "shippingAddress" = '{}', "billingAddress" = '{}',
       "customFieldsGiftmessage" = NULL
     WHERE "customerId" = $1 AND "orderPlacedAt" IS NULL`,
    [customerId],
  );
  await run(
    `UPDATE pickup SET "collectorName" = '', "collectorPhone" = '', wishes = NULL,
       "wishesAgreedAt" = NULL, "arrivalNote" = NULL
     WHERE "orderId" IN
       (SELECT id FROM "order" WHERE "customerId" = $1 AND "orderPlacedAt" IS NULL)`,
    [customerId],
  );
}

async function forgetAccount(run: Run, id: ID, userId: ID): Promise<void> {
  const nobody = `deleted-${id}@deleted.invalid`;
  await run(`DELETE FROM address WHERE "customerId" = $1`, [id]);
  await run(`DELETE FROM history_entry WHERE "customerId" = $1`, [id]);
  await run(
    `DELETE FROM pickup_signature WHERE "pickupId" IN
       (SELECT p.id FROM pickup p JOIN "order" o ON o.id = p."orderId" WHERE o."customerId" = $1)`,
    [id],
  );
  await run(
    `UPDATE customer SET title = NULL, "firstName" = '', "lastName" = '', "phoneNumber" = NULL,
       "emailAddress" = $2 WHERE id = $1`,
    [id, nobody],
  );
  await run(`UPDATE "user" SET identifier = $2 WHERE id = $1`, [userId, nobody]);
  await run(
    `UPDATE authentication_method SET identifier = $2, "passwordHash" = '',
       "verificationToken" = NULL, "passwordResetToken" = NULL, "identifierChangeToken" = NULL,
       "pendingIdentifier" = NULL WHERE "userId" = $1`,
    [userId, nobody],
  );
}
