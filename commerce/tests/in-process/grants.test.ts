import { createRequire } from "node:module";
import path from "node:path";
import type { CustomFieldConfig, VendureConfig } from "@vendure/core";
import { describe, expect, inject, it } from "vitest";
import { dist } from "../../../scripts/run/build";
import { owner, type Visitor } from "../api";
import { decisions } from "../field-decisions";
import { staff } from "../pickup-staffing";
import { sql } from "../shopping";

const storesOf = (email: string) =>
  sql<{ id: number }>(
    `SELECT s."stockLocationId" AS id FROM administrator_custom_fields_stores_stock_location s
     JOIN administrator a ON a.id = s."administratorId" WHERE a."emailAddress" = $1 ORDER BY 1`,
    [email],
  );

const refusal = async (who: Visitor, query: string, variables = {}) =>
  (await who.send(query, variables)).errors?.[0].extensions.code as string | undefined;

describe("an associate", () => {
  it("grants themself no store, by whichever input and under whichever name", async () => {
    const before = await storesOf("associate@example.com");
    const all = await sql<{ id: number }>("SELECT id FROM stock_location");
    const storesIds = all.map(({ id }) => String(id));
    const associate = await staff("associate");
    const grant = `updateActiveAdministrator(input: { customFields: { storesIds: $ids } }) { id }`;
    expect(await refusal(associate, `mutation($ids: [ID!]) { ${grant} }`, { ids: storesIds })).toBe(
      "FORBIDDEN",
    );
    const hidden = `mutation($ids: [ID!]) { a: ${grant}
      b: updateActiveAdministrator(input: { firstName: "Yuna" }) { id } }`;
    expect(await refusal(associate, hidden, { ids: storesIds })).toBe("FORBIDDEN");
    expect(await storesOf("associate@example.com")).toEqual(before);
    const name = `mutation { updateActiveAdministrator(input: { firstName: "Yuna" }) { firstName } }`;
    expect((await associate.ask(name)).updateActiveAdministrator.firstName).toBe("Yuna");
  });

  it("is given stores by who runs the people", async () => {
    const before = await storesOf("associate@example.com");
    const boss = await owner();
    const { administrators } = await boss.ask(
      `{ administrators(options: { filter: { emailAddress: { eq: "associate@example.com" } } }) {
        items { id } } }`,
    );
    const set = (ids: string[]) =>
      boss.ask(
        `mutation($i: UpdateAdministratorInput!) { updateAdministrator(input: $i) { id } }`,
        { i: { id: administrators.items[0].id, customFields: { storesIds: ids } } },
      );
    const [other] = await sql<{ id: number }>(
      `SELECT id FROM stock_location WHERE "customFieldsCode" = 'hannam'`,
    );
    await set([...before.map(({ id }) => String(id)), String(other?.id)]);
    expect(await storesOf("associate@example.com")).toHaveLength(before.length + 1);
    await set(before.map(({ id }) => String(id)));
    expect(await storesOf("associate@example.com")).toEqual(before);
  });
});

/** The custom fields of all entities as the engine has them, when all plugins have spoken. */
async function configuredFields(): Promise<[entity: string, field: CustomFieldConfig][]> {
  const require = createRequire(import.meta.url);
  const load = (file: string) => require(path.join(dist, file));
  const env = load("env.js").readEnv({ MARU_DATA: inject("dataFolder") });
  const secrets = new Proxy({}, { get: () => "x".repeat(24) });
  const config: VendureConfig = load("config.js").createConfig(env, inject("databaseUrl"), secrets);
  const { preBootstrapConfig } = require("@vendure/core");
  const { customFields } = await preBootstrapConfig(config);
  return Object.entries(customFields as Record<string, CustomFieldConfig[]>).flatMap(
    ([entity, fields]) => fields.map((field): [string, CustomFieldConfig] => [entity, field]),
  );
}

describe("custom fields", () => {
  it("are all decided on, and are what was decided", async () => {
    const configured = await configuredFields();
    const names = configured.map(([entity, { name }]) => `${entity}.${name}`);
    const decided = Object.entries(decisions).flatMap(([entity, fields]) =>
      Object.keys(fields).map((name) => `${entity}.${name}`),
    );
    expect(names.sort()).toEqual(decided.sort());
    for (const [entity, field] of configured) {
      const name = `${entity}.${field.name}`;
      const decision = decisions[entity]?.[field.name];
      expect(field.internal === true, name).toBe(decision === "internal");
      const demanded = [field.requiresPermission ?? []].flat();
      expect(demanded.length > 0 && field.public === false, name).toBe(decision === "grant");
      // Whatever an input of the Shop API takes is checked by a rule of its own.
      const shoppersWrite = ["Order", "OrderLine", "Customer", "Address"].includes(entity);
      const reaches = shoppersWrite && !field.internal && field.public !== false && !field.readonly;
      expect(reaches, name).toBe(decision === "shopper");
    }
  });
});
