import { beforeAll, expect, it } from "vitest";
import { whileHolding } from "./holding";
import { ownQueries } from "./own-queries";
import { guestReadyToPay, setStock, sql, variantId } from "./shopping";

/** The storefront's questions about the caller: they name nothing. Staff ask another API. */
const questions = ownQueries().filter(
  ({ name, text }) => /^\s*query \w+ \{/.test(text) && !name.startsWith("lib/staff/"),
);

let tables: string;
beforeAll(async () => {
  const rows = await sql<{ name: string }>(
    `SELECT format('%I', tablename) AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> 'session'`,
  );
  tables = rows.map(({ name }) => name).join(", ");
});

it("finds the questions that a page asks while a shopper buys", () => {
  const names = questions.map(({ name }) => name.split(" ")[1]);
  expect(names).toEqual(expect.arrayContaining(["ActiveOrder", "Checkout", "EligibleMethods"]));
});

it.each(questions)(
  "$name neither writes nor locks, also when a price has changed",
  async ({ text }) => {
    const chair = await variantId("MR-101-NATURAL-OAK");
    await setStock(chair, { icheon: 5 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const price = `UPDATE product_variant_price SET price = price + $2 WHERE "variantId" = $1`;
    await sql(price, [chair, 100_000]);
    try {
      const answered = await guest.send(text);
      expect(answered.errors).toBeUndefined();
      // Rows are read below this lock; who writes or locks one would wait until they are refused.
      await whileHolding(`LOCK TABLE ${tables} IN EXCLUSIVE MODE`, [], async () => {
        expect(await guest.send(text)).toEqual(answered);
      });
    } finally {
      await sql(price, [chair, -100_000]);
    }
  },
);
