import { describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { beginPayment, goodCard, guestReadyToPay, pay, setStock, sql, variantId } from "./shopping";

/** Places an order; its code, its e-mail and the guest. */
async function placed() {
  const chair = await variantId("MR-101-WALNUT");
  await setStock(chair, { icheon: 50 });
  const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
  await guest.ask(beginPayment);
  const { code } = (await guest.ask(pay, goodCard)).addPaymentToOrder as { code: string };
  const [customer] = await sql<{ email: string }>(
    `SELECT c."emailAddress" AS email FROM "order" o JOIN customer c ON c.id = o."customerId"
     WHERE o.code = $1`,
    [code],
  );
  return { code, email: customer?.email ?? "", guest };
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (code: string, by: string) => code.match(/.{1,3}/g)?.join(by) ?? code;

const spellings: Record<string, (code: string) => string> = {
  "small letters": (code) => code.toLowerCase(),
  blanks: (code) => grouped(code, " "),
  hyphens: (code) => grouped(code, "-").toLowerCase(),
  "long dashes": (code) => `#${grouped(code, "–")}`,
  "full-width letters": (code) => fullWidth(code),
  "full-width letters and blanks": (code) => grouped(fullWidth(code), "　"),
  "Arabic digits": (code) =>
    code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
};

describe("an order's number", () => {
  it("is nine characters that read alike to no one, and the database has it once", async () => {
    const { code } = await placed();
    expect(code).toMatch(/^[CFHJKMNPQRTWX6789]{9}$/);
    await expect(
      sql(
        `INSERT INTO "order" (SELECT (jsonb_populate_record(o, '{"id": 2147483000}')).* FROM "order" o WHERE code = $1)`,
        [code],
      ),
    ).rejects.toThrow(/duplicate key.*"IDX_[a-f0-9]+"/);
  });

  it("finds the order however it is typed", async () => {
    const { code, email, guest } = await placed();
    const office = await owner();
    const stranger = new Visitor();
    for (const [how, spell] of Object.entries(spellings)) {
      const typed = spell(code);
      const tracked = await stranger.ask(
        "query($c: String!, $e: String!) { trackOrder(code: $c, emailAddress: $e) { code } }",
        { c: typed, e: email },
      );
      expect(tracked, how).toEqual({ trackOrder: { code } });
      const own = await guest.ask("query($c: String!) { orderByCode(code: $c) { code } }", {
        c: typed,
      });
      expect(own, how).toEqual({ orderByCode: { code } });
      const listed = await office.ask(
        `query($t: String!) { orders(options: { filter: {
           _or: [{ code: { contains: $t } }, { customerLastName: { contains: $t } }] } }) {
           items { code } } }`,
        { t: typed },
      );
      expect(listed.orders.items, how).toEqual([{ code }]);
    }
  });

  it("of before is found as before", async () => {
    const { code, email } = await placed();
    const before = `OLD0${code}XYZ`;
    await sql(`UPDATE "order" SET code = $2 WHERE code = $1`, [code, before]);
    const tracked = await new Visitor().ask(
      "query($c: String!, $e: String!) { trackOrder(code: $c, emailAddress: $e) { code } }",
      { c: grouped(before.toLowerCase(), "-"), e: email },
    );
    expect(tracked).toEqual({ trackOrder: { code: before } });
  });
});
