import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { setStock, sql, variantId } from "./shopping";

const cart = "{ activeOrder { totalQuantity } }";

async function guestWithCart(): Promise<{ guest: Visitor; token: string }> {
  const lamp = await variantId("MR-405-SAGE");
  await setStock(lamp, { icheon: 9 });
  const guest = new Visitor();
  await guest.ask(
    "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }",
    { v: lamp },
  );
  const token = guest.sessionToken;
  if (!token) throw new Error("The engine gave no session");
  expect((await guest.ask(cart)).activeOrder.totalQuantity).toBe(1);
  return { guest, token };
}

const left = async (token: string) => {
  const [session] = await sql<{ hours: number }>(
    "SELECT extract(epoch FROM expires - now())::int / 3600 AS hours FROM session WHERE token = $1",
    [token],
  );
  return session?.hours;
};

describe("a guest's session", () => {
  it.each([
    ["ran out", "expires = now() - interval '2 days'"],
    ["was ended", "invalidated = true"],
  ])("gives no cart any more once it %s", async (_how, change) => {
    const { token } = await guestWithCart();
    await sql(`UPDATE session SET ${change} WHERE token = $1`, [token]);
    const later = new Visitor().with(token);
    expect((await later.ask(cart)).activeOrder).toBeNull();
    expect(later.sessionToken).not.toBe(token);
  });

  it("lasts on where it is used in its second half", async () => {
    const { guest, token } = await guestWithCart();
    const whole = await left(token);
    await sql("UPDATE session SET expires = now() + interval '1 day' WHERE token = $1", [token]);
    expect(await left(token)).toBeLessThan(25);
    expect((await guest.ask(cart)).activeOrder.totalQuantity).toBe(1);
    expect(await left(token)).toBe(whole);
  });
});
