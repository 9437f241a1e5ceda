import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { secondEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { openEvents } from "./pickup-listening";
import { sql } from "./shopping";

const password = "a-password-of-theirs";
let boss: Visitor;
let second: Awaited<ReturnType<typeof secondEngine>>;
let storeId: string;
let serial = 0;

beforeAll(async () => {
  boss = await owner();
  second = await secondEngine();
  const [store] = await sql<{ id: number }>(
    `SELECT id FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
  );
  storeId = String(store?.id);
});

interface Hired {
  id: string;
  email: string;
  roleId: string;
}
let hired: Hired;

/** Hires a new person at Seongsu, whose live link is open at the other engine. */
beforeEach(async () => {
  const email = `linked-${Date.now()}-${serial++}@example.com`;
  const { createRole } = await boss.ask(
    "mutation($i: CreateRoleInput!) { createRole(input: $i) { id } }",
    { i: { code: email, description: email, permissions: ["ServePickup"] } },
  );
  const person = { emailAddress: email, firstName: "A", lastName: "B", password };
  const { createAdministrator } = await boss.ask(
    "mutation($i: CreateAdministratorInput!) { createAdministrator(input: $i) { id } }",
    { i: { ...person, roleIds: [createRole.id], customFields: { storesIds: [storeId] } } },
  );
  hired = { id: createAdministrator.id, email, roleId: createRole.id };
});

async function listen() {
  const visitor = new Visitor({ api: "admin-api", engine: second.url });
  await visitor.ask(
    "mutation($u: String!, $p: String!) { login(username: $u, password: $p) { __typename } }",
    { u: hired.email, p: password },
  );
  const key = randomUUID();
  await visitor.ask("mutation($i: OpenStaffSessionInput!) { openStaffSession(input: $i) }", {
    i: { key, name: "phone", browser: "Chrome, Android" },
  });
  return { visitor, events: await openEvents(visitor, "seongsu", { engine: second.url }) };
}

const change = (input: object) =>
  boss.ask("mutation($i: UpdateAdministratorInput!) { updateAdministrator(input: $i) { id } }", {
    i: { id: hired.id, ...input },
  });
const setSession = (change: string) =>
  sql(
    `UPDATE session SET ${change}
     WHERE "userId" = (SELECT id FROM "user" WHERE identifier = $1)`,
    [hired.email],
  );

const ends: Record<string, () => Promise<unknown>> = {
  "the password is another": () => change({ password: "a-new-one-of-theirs" }),
  "the store is taken away": () => change({ customFields: { storesIds: [] } }),
  "the role may do less": () =>
    boss.ask("mutation($i: UpdateRoleInput!) { updateRole(input: $i) { id } }", {
      i: { id: hired.roleId, permissions: ["ReadCatalog"] },
    }),
  "the role is no role of the market any more": () =>
    sql(`DELETE FROM role_channels_channel WHERE "roleId" = $1`, [hired.roleId]),
  "the person is gone": () =>
    boss.ask("mutation($id: ID!) { deleteAdministrator(id: $id) { result } }", { id: hired.id }),
  "the session has expired": () => setSession(`expires = now() - interval '1 second'`),
  "the shift is over": () => setSession(`"createdAt" = now() - interval '13 hours'`),
  "the session was deleted by hand": () =>
    sql(`DELETE FROM session WHERE "userId" = (SELECT id FROM "user" WHERE identifier = $1)`, [
      hired.email,
    ]),
  "the device was not used for half an hour": () =>
    sql(
      `UPDATE staff_device SET "seenAt" = now() - interval '32 minutes'
       WHERE "userId" = (SELECT id FROM "user" WHERE identifier = $1)`,
      [hired.email],
    ),
};

for (const [why, end] of Object.entries(ends))
  it(`a live link ends within seconds when ${why}`, async () => {
    const { events } = await listen();
    await end();
    await events.ended;
    // The engine says every 15 seconds that it is there: the link was over before.
    expect(events.beats()).toBe(0);
  });

it("a live link stays when another person's ends, and hears what happens", async () => {
  const { events } = await listen();
  const other = await listen();
  await sql("DELETE FROM session WHERE token = $1", [other.visitor.sessionToken]);
  await other.events.ended;
  const before = events.beats();
  await expect.poll(events.beats).toBeGreaterThan(before);
  events.close();
});
