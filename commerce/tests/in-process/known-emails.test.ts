import type { INestApplicationContext } from "@nestjs/common";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Visitor } from "../api";
import { whileHolding } from "../holding";
import { core, openServices } from "./compiled-engine";

const known = "jiwoo@example.com";
const unknown = () => `nobody-${Math.random().toString(36).slice(2)}@example.com`;

const asked: [string, string][] = [
  [
    "an account",
    `mutation($e: String!) { result: registerCustomerAccount(input: { emailAddress: $e }) {
      __typename } }`,
  ],
  [
    "its link again",
    "mutation($e: String!) { result: refreshCustomerVerification(emailAddress: $e) { __typename } }",
  ],
  [
    "a new password",
    "mutation($e: String!) { result: requestPasswordReset(emailAddress: $e) { __typename } }",
  ],
];

/** What an answer that depends on who has an account would have to read. */
const everyAccount = `LOCK TABLE "user", customer, authentication_method IN ACCESS EXCLUSIVE MODE`;

describe("who asks with an e-mail for", () => {
  it.each(asked)("%s is answered before anyone looks whether it is known", async (_, mutation) => {
    await whileHolding(everyAccount, [], async () => {
      for (const e of [known, unknown()])
        expect((await new Visitor().ask(mutation, { e })).result).toEqual({
          __typename: "Success",
        });
    });
  });
});

describe("who signs in with a wrong password", () => {
  let app: INestApplicationContext;
  beforeAll(async () => {
    app = await openServices();
  });
  afterAll(() => app.close());

  /** The statements about accounts that a wrong sign-in costs, without their values. */
  async function statementsFor(api: "shop" | "admin", username: string): Promise<string[]> {
    const { rawConnection } = app.get(core.TransactionalConnection);
    const ctx = await app
      .get(core.RequestContextService)
      .create({ apiType: api, channelOrToken: "kr" });
    const { logger } = rawConnection;
    const statements: string[] = [];
    const ignore = () => undefined;
    rawConnection.logger = {
      logQuery: (statement) => statements.push(statement),
      logQueryError: ignore,
      logQuerySlow: ignore,
      logSchemaBuild: ignore,
      logMigration: ignore,
      log: ignore,
    };
    const data = { username, password: "not the password" };
    const result = await app.get(core.AuthService).authenticate(ctx, api, "native", data);
    rawConnection.logger = logger;
    expect(result).toMatchObject({ errorCode: "INVALID_CREDENTIALS_ERROR" });
    return statements
      .filter((statement) => /"user"|authentication_method/.test(statement))
      .map((statement) => statement.replace(/IN \(\d+\)/, "IN (?)"));
  }

  it.each([
    ["shop", known],
    ["admin", "merchant@example.com"],
  ] as const)("costs the same statements whether the e-mail is known: %s", async (api, email) => {
    // The first unknown one asks besides who stands in for all.
    await statementsFor(api, unknown());
    const expected = await statementsFor(api, email);
    expect(expected.length).toBeGreaterThan(2);
    expect(await statementsFor(api, unknown())).toEqual(expected);
  });
});
