import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { sql } from "./shopping";

const password = "a-password-of-theirs";
let boss: Visitor;
let email: string;
let id: string;
let serial = 0;

beforeAll(async () => {
  boss = await owner();
});

/** Someone new, who looks after people and the shop floor. */
async function hire(permissions: string[]): Promise<void> {
  email = `hired-${Date.now()}-${serial++}@example.com`;
  const { createRole } = await boss.ask(
    `mutation($i: CreateRoleInput!) { createRole(input: $i) { id } }`,
    { i: { code: email, description: email, permissions } },
  );
  const { createAdministrator } = await boss.ask(
    `mutation($i: CreateAdministratorInput!) { createAdministrator(input: $i) { id } }`,
    {
      i: { emailAddress: email, firstName: "A", lastName: "B", password, roleIds: [createRole.id] },
    },
  );
  id = createAdministrator.id;
}

beforeEach(() => hire(["UpdateAdministrator", "DeleteAdministrator"]));

async function signIn(with_ = password): Promise<Visitor> {
  const visitor = new Visitor({ api: "admin-api" });
  const { login } = await visitor.ask(
    "mutation($u: String!, $p: String!) { login(username: $u, password: $p) { __typename } }",
    { u: email, p: with_ },
  );
  expect(login.__typename).toBe("CurrentUser");
  return visitor;
}

/** Has the person's sessions begun a quarter of an hour ago. */
const wait = () =>
  sql(
    `UPDATE session SET "createdAt" = now() - interval '15 minutes'
     WHERE "userId" = (SELECT id FROM "user" WHERE identifier = $1)`,
    [email],
  );

const change = async (who: Visitor, input: object): Promise<string | undefined> =>
  (
    await who.send(
      `mutation($i: UpdateActiveAdministratorInput!) { updateActiveAdministrator(input: $i) { id } }`,
      { i: input },
    )
  ).errors?.[0].extensions.code;

const isIn = async (who: Visitor) =>
  (await who.send("{ activeAdministrator { id } }")).data?.activeAdministrator?.id === id;

const changeOther = `mutation($i: UpdateAdministratorInput!) { updateAdministrator(input: $i) { id } }`;

describe("one's own password and e-mail", () => {
  it("are not changed at a screen that was left open", async () => {
    const screen = await signIn();
    await wait();
    expect(await change(screen, { password: "taken-over-by-me" })).toBe("SIGN_IN_AGAIN");
    expect(await change(screen, { emailAddress: "mine@example.com" })).toBe("SIGN_IN_AGAIN");
    const byId = await screen.send(changeOther, { i: { id, password: "taken-over-by-me" } });
    expect(byId.errors?.[0].extensions.code).toBe("SIGN_IN_AGAIN");
    // The dashboard sends the e-mail along with a name.
    expect(await change(screen, { firstName: "Yuna", emailAddress: email })).toBeUndefined();
    await signIn();
  });

  it("are changed after a sign-in, which ends all that were signed in before", async () => {
    const left = await signIn();
    const here = await signIn();
    expect(await change(here, { password: "another-of-theirs" })).toBeUndefined();
    expect(await isIn(here)).toBe(true);
    expect(await isIn(left)).toBe(false);
    await signIn("another-of-theirs");
  });
});

describe("who looks after people", () => {
  it("does not become the owner by it", async () => {
    const hired = await signIn();
    const [superadmin] = await sql<{ id: number }>(
      `SELECT a.id FROM administrator a JOIN "user" u ON u.id = a."userId"
       WHERE u.identifier = 'superadmin'`,
    );
    const code = async (query: string, variables: object) =>
      (await hired.send(query, variables)).errors?.[0].extensions.code;
    const theirs = { id: superadmin?.id };
    expect(await code(changeOther, { i: { ...theirs, password: "taken-over-by-me" } })).toBe(
      "FORBIDDEN",
    );
    expect(await code(changeOther, { i: { ...theirs, emailAddress: "mine@example.com" } })).toBe(
      "FORBIDDEN",
    );
    expect(
      await code("mutation($id: ID!) { deleteAdministrator(id: $id) { result } }", theirs),
    ).toBe("FORBIDDEN");
    expect(
      await code("mutation($ids: [ID!]!) { deleteAdministrators(ids: $ids) { result } }", {
        ids: [theirs.id],
      }),
    ).toBe("FORBIDDEN");
    expect(await isOwnerStill()).toBe(true);
  });

  it("sees to others who may do no more", async () => {
    await hire(["Authenticated"]);
    const other = id;
    await hire(["UpdateAdministrator"]);
    const hired = await signIn();
    const { updateAdministrator } = await hired.ask(changeOther, {
      i: { id: other, password: "given-by-hand-1" },
    });
    expect(updateAdministrator.id).toBe(other);
  });
});

const isOwnerStill = async () => Boolean((await owner()).sessionToken);
