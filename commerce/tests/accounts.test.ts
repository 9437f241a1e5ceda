import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { mailsTo, mailTo, tokenTo } from "./mailbox";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";

const samplePassword = "maru-sample-2026";
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  engine = await openAnotherEngine({ COMMERCE_ROLE: "both" });
});
afterAll(() => engine.stop());

const visitor = (options = {}) => new Visitor({ engine: engine.url, ...options });
const newAddress = () => `person-${Math.random().toString(36).slice(2)}@example.com`;

const register = (who: Visitor, emailAddress: string, more = {}) =>
  who.ask(
    `mutation($input: RegisterCustomerInput!) { result: registerCustomerAccount(input: $input) {
      __typename ... on Success { success } } }`,
    { input: { emailAddress, firstName: "수아", lastName: "박", ...more } },
  );

const verify = async (who: Visitor, token: string, password: string) =>
  (
    await who.ask(
      `mutation($t: String!, $p: String) { result: verifyCustomerAccount(token: $t, password: $p) {
        __typename } }`,
      { t: token, p: password },
    )
  ).result.__typename as string;

const signIn = async (who: Visitor, emailAddress: string, password: string) =>
  (
    await who.ask(
      `mutation($e: String!, $p: String!) { result: login(username: $e, password: $p) { __typename } }`,
      { e: emailAddress, p: password },
    )
  ).result.__typename as string;

async function signedIn(emailAddress: string, password = samplePassword): Promise<Visitor> {
  const person = visitor();
  expect(await signIn(person, emailAddress, password)).toBe("CurrentUser");
  return person;
}

/** A new person with a verified account, signed in. */
async function newcomer(emailAddress = newAddress()) {
  const person = visitor();
  await register(person, emailAddress);
  const token = await tokenTo(emailAddress);
  expect(await verify(person, token, "a-long-sentence")).toBe("CurrentUser");
  return person;
}

const setContact = (guest: Visitor, emailAddress: string) =>
  guest.ask(
    `mutation($e: String!) { order: setCustomerForOrder(
      input: { emailAddress: $e, firstName: "Some", lastName: "Body" }) {
      ... on Order { code customer { firstName phoneNumber } } } }`,
    { e: emailAddress },
  );

/** Places an order as a guest who types this address; answers its code. */
async function orderAsGuest(emailAddress: string) {
  const chair = await variantId("MR-101-WALNUT");
  await setStock(chair, { icheon: 50 });
  const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }], { engine: engine.url });
  const { order } = await setContact(guest, emailAddress);
  expect(await payByCard(guest)).toBe(true);
  return { guest, code: order.code as string };
}

const byCode = async (who: Visitor, code: string) => {
  const { data, errors } = await who.send(
    `query($c: String!) { orderByCode(code: $c) { code customer { emailAddress firstName phoneNumber } } }`,
    { c: code },
  );
  return errors ? (errors[0].extensions.code as string) : data.orderByCode;
};

const ordersOf = async (who: Visitor): Promise<string[]> =>
  (
    await who.ask("{ activeCustomer { orders { items { code } } } }")
  ).activeCustomer?.orders.items.map((order: { code: string }) => order.code) ?? [];

describe("an account", () => {
  it("stays closed until its e-mail is proven, then opens by the prover's password alone", async () => {
    const email = newAddress();
    await register(visitor(), email, { password: "of-a-stranger" });
    expect(await signIn(visitor(), email, "of-a-stranger")).toBe("InvalidCredentialsError");
    const token = await tokenTo(email);
    const person = visitor();
    expect(await verify(person, token, "of-the-owner")).toBe("CurrentUser");
    expect((await person.ask("{ activeCustomer { emailAddress } }")).activeCustomer).toEqual({
      emailAddress: email,
    });
    expect(await signIn(visitor(), email, "of-a-stranger")).toBe("InvalidCredentialsError");
    expect(await signIn(visitor(), email, "of-the-owner")).toBe("CurrentUser");
  });

  it("takes the link of its mail once", async () => {
    const email = newAddress();
    await register(visitor(), email);
    const token = await tokenTo(email);
    expect(await verify(visitor(), token, "a-long-sentence")).toBe("CurrentUser");
    expect(await verify(visitor(), token, "another-sentence")).toBe(
      "VerificationTokenInvalidError",
    );
  });

  it("sends the link again on request, and only the last one holds", async () => {
    const email = newAddress();
    await register(visitor(), email);
    const first = await tokenTo(email);
    await register(visitor(), email.toUpperCase());
    const second = await tokenTo(email, 2);
    expect(await verify(visitor(), first, "a-long-sentence")).toBe("VerificationTokenInvalidError");
    expect(await verify(visitor(), second, "a-long-sentence")).toBe("CurrentUser");
  });

  it("answers the same where there is an account already, and mails its owner instead", async () => {
    const email = newAddress();
    const fresh = await register(visitor(), newAddress());
    await newcomer(email);
    expect(await register(visitor(), email, { firstName: "Stranger" })).toEqual(fresh);
    const mail = await mailTo(email, 2);
    expect(mail.text).toContain("/ko-kr/account");
    expect(mail.text).not.toContain("token=");
    expect(await signIn(visitor(), email, "a-long-sentence")).toBe("CurrentUser");
    const [kept] = await sql(
      `SELECT "firstName" FROM customer WHERE "emailAddress" = $1 AND "userId" IS NOT NULL`,
      [email],
    );
    expect(kept).toEqual({ firstName: "수아" });
  });

  it("gets a new password by a link that works once, without telling who has an account", async () => {
    const email = newAddress();
    await newcomer(email);
    const request = (address: string) =>
      visitor().ask(
        `mutation($e: String!) { result: requestPasswordReset(emailAddress: $e) { __typename } }`,
        { e: address },
      );
    expect(await request(newAddress())).toEqual(await request(email));
    const token = await tokenTo(email, 2);
    const reset = async (password: string) =>
      (
        await visitor().ask(
          `mutation($t: String!, $p: String!) { result: resetPassword(token: $t, password: $p) { __typename } }`,
          { t: token, p: password },
        )
      ).result.__typename;
    expect(await reset("a-new-sentence")).toBe("CurrentUser");
    expect(await reset("one-more-sentence")).toBe("PasswordResetTokenInvalidError");
    expect(await signIn(visitor(), email, "a-new-sentence")).toBe("CurrentUser");
  });

  it("moves to another e-mail when that is proven, and not before", async () => {
    const [email, other] = [newAddress(), newAddress()];
    const person = await newcomer(email);
    const { result } = await person.ask(
      `mutation($e: String!) { result: requestUpdateCustomerEmailAddress(
        newEmailAddress: $e, password: "a-long-sentence") { __typename } }`,
      { e: other },
    );
    expect(result.__typename).toBe("Success");
    const token = await tokenTo(other);
    expect(await signIn(visitor(), other, "a-long-sentence")).toBe("InvalidCredentialsError");
    await person.ask(
      `mutation($t: String!) { result: updateCustomerEmailAddress(token: $t) { __typename } }`,
      { t: token },
    );
    expect(await signIn(visitor(), other, "a-long-sentence")).toBe("CurrentUser");
    expect(await signIn(visitor(), email, "a-long-sentence")).toBe("InvalidCredentialsError");
  });

  it("moves to no e-mail that has an account: the answer is the same, and its owner is told", async () => {
    const [email, taken] = [newAddress(), newAddress()];
    await newcomer(taken);
    const person = await newcomer(email);
    const move = async (to: string, password = "a-long-sentence") =>
      (
        await person.ask(
          `mutation($e: String!, $p: String!) { result: requestUpdateCustomerEmailAddress(
            newEmailAddress: $e, password: $p) { __typename } }`,
          { e: to, p: password },
        )
      ).result;
    expect(await move(taken, "not-the-password")).toEqual({
      __typename: "InvalidCredentialsError",
    });
    expect(await move(taken.toUpperCase())).toEqual(await move(newAddress()));
    const told = await mailTo(taken, 2);
    expect(told.text).toContain("/ko-kr/account");
    expect(told.text).not.toContain("token=");
    expect(await signIn(visitor(), email, "a-long-sentence")).toBe("CurrentUser");
    expect(await signIn(visitor(), taken, "a-long-sentence")).toBe("CurrentUser");
  });

  it("leaves nothing of what was asked for with an e-mail that is unknown", async () => {
    const email = newAddress();
    await visitor().ask(
      `mutation($e: String!) { requestPasswordReset(emailAddress: $e) { __typename } }`,
      { e: email },
    );
    await expect
      .poll(() => sql("SELECT 1 FROM outbox_message WHERE data::text LIKE $1", [`%${email}%`]))
      .toEqual([]);
    expect(mailsTo(email)).toEqual([]);
  });

  it("is not the sample customers' affair: they are verified, and got no mail", async () => {
    await signedIn("jiwoo@example.com");
    expect(mailsTo("jiwoo@example.com")).toEqual([]);
  });
});

describe("guest orders", () => {
  it("belong to the account with their e-mail, once that is proven", async () => {
    const email = newAddress();
    const { code } = await orderAsGuest(email);
    const person = await newcomer(email);
    expect(await ordersOf(person)).toEqual([code]);
    const later = await orderAsGuest(email.toUpperCase());
    expect(await ordersOf(person)).toEqual(expect.arrayContaining([code, later.code]));
  });

  it("stay away from accounts that only claim the e-mail", async () => {
    const email = newAddress();
    const { code } = await orderAsGuest(email);
    await register(visitor(), email, { firstName: "Stranger", password: "of-a-stranger" });
    await mailTo(email, 2);
    const [customer] = await sql(
      `SELECT c."firstName", c."userId" FROM "order" o JOIN customer c ON c.id = o."customerId" WHERE o.code = $1`,
      [code],
    );
    expect(customer).toEqual({ firstName: "Some", userId: null });
  });

  it("neither read nor change the account whose e-mail a guest types", async () => {
    const owner = "layla@example.com";
    const phone = "+971 50 765 4321";
    await sql(`UPDATE customer SET "phoneNumber" = $1 WHERE "emailAddress" = $2`, [phone, owner]);
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 50 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }], { engine: engine.url });
    const { order } = await setContact(guest, owner);
    expect(order.customer).toEqual({ firstName: "Some", phoneNumber: "" });
    expect(await payByCard(guest)).toBe(true);

    const layla = await signedIn(owner);
    expect(await ordersOf(layla)).toContain(order.code);
    expect((await layla.ask("{ activeCustomer { firstName } }")).activeCustomer).toEqual({
      firstName: "Layla",
    });
    expect(JSON.stringify(await byCode(guest, order.code))).not.toMatch(/Layla|765 4321/);
    const stranger = await signedIn("jiwoo@example.com");
    const { trackOrder } = await stranger.ask(
      `query($c: String!, $e: String!) { trackOrder(code: $c, emailAddress: $e) {
        code customer { firstName phoneNumber addresses { id } orders { totalItems } } } }`,
      { c: order.code, e: owner },
    );
    expect(trackOrder).toEqual({
      code: order.code,
      customer: { firstName: "", phoneNumber: null, addresses: [], orders: { totalItems: 0 } },
    });
  });
});

describe("an order by its code", () => {
  it("is shown to the session that placed it, for two hours, and to no other", async () => {
    const { guest, code } = await orderAsGuest(newAddress());
    expect(await byCode(guest, code)).toMatchObject({ code });
    expect(await byCode(visitor(), code)).toBe("FORBIDDEN");
    expect(await byCode(await signedIn("jiwoo@example.com"), code)).toBe("FORBIDDEN");
    await sql(
      `UPDATE "order" SET "orderPlacedAt" = now() - interval '121 minutes' WHERE code = $1`,
      [code],
    );
    expect(await byCode(guest, code)).toBe("FORBIDDEN");
  });

  it("is shown to its owner, signed in, at any time", async () => {
    const email = newAddress();
    const { code } = await orderAsGuest(email);
    const person = await newcomer(email);
    await sql(`UPDATE "order" SET "orderPlacedAt" = now() - interval '1 year' WHERE code = $1`, [
      code,
    ]);
    expect(await byCode(person, code)).toMatchObject({ code });
  });
});

describe("signing out", () => {
  const me = async (who: Visitor) => (await who.ask("{ me { identifier } }").catch(() => null))?.me;

  it.each(["shop-api", "admin-api"] as const)(
    "ends the session where it is pressed, and no other of the same person: %s",
    async (api) => {
      const email = api === "shop-api" ? "jiwoo@example.com" : "manager@example.com";
      const [phone, till] = [visitor({ api }), visitor({ api })];
      for (const device of [phone, till])
        expect(await signIn(device, email, samplePassword)).toBe("CurrentUser");
      const copy = visitor({ api }).with(phone.sessionToken);
      expect((await phone.ask("mutation { logout { success } }")).logout.success).toBe(true);
      expect(await me(copy)).toBeFalsy();
      expect((await me(till))?.identifier).toBe(email);
      expect((await visitor({ api }).ask("mutation { logout { success } }")).logout.success).toBe(
        false,
      );
    },
  );
});

describe("mails", () => {
  it("come in the language and market of the page, right to left where that is read so", async () => {
    const email = newAddress();
    await register(visitor({ language: "ar", channel: "ae" }), email);
    const mail = await mailTo(email);
    expect(mail.body).toMatch(/<html[^>]* lang="ar"[^>]* dir="rtl"/);
    expect(mail.subject).toMatch(/\p{Script=Arabic}/u);
    expect(mail.text).toContain("/ar-ae/account/verify?token=");
  });

  it("confirm an order once, with its lines and what it came to", async () => {
    const email = newAddress();
    const { code } = await orderAsGuest(email);
    const mail = await mailTo(email);
    expect(mail.subject).toContain(code);
    for (const part of [mail.body, mail.text]) {
      expect(part).toContain("₩1,480,000");
      expect(part).toContain("Yeonmujang-gil 1");
      expect(part).toContain(`/ko-kr/orders?code=${code}`);
    }
    expect(mailsTo(email)).toHaveLength(1);
  });
});
