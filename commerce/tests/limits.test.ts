import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { openAnotherEngine, secondEngine } from "./another-engine";
import { Visitor } from "./api";
import { callerHeaders, newAddress } from "./caller";
import { sql } from "./shopping";

let other: Awaited<ReturnType<typeof secondEngine>>;
beforeAll(async () => {
  other = await secondEngine();
});

const emailOf = (name: string) => `${name}-${randomUUID()}@example.com`;

/** What the engine says to a sign-in: its answer's type, or the code of its error. */
async function signIn(visitor: Visitor, username: string, password: string): Promise<string> {
  const { data, errors } = await visitor.send(
    "mutation($u: String!, $p: String!) { login(username: $u, password: $p) { __typename } }",
    { u: username, p: password },
  );
  return errors?.[0].extensions.code ?? data.login.__typename;
}

describe("wrong passwords", () => {
  it("are counted over all engines, also at the same moment, and lock no one else out", async () => {
    const address = newAddress();
    const from = (n: number) =>
      new Visitor({ address, engine: n % 2 ? other.url : inject("engineUrl") });
    const email = "layla@example.com";
    const tries = Array.from({ length: 16 }, (_, n) => signIn(from(n), email, `wrong ${n}`));
    const said = await Promise.all(tries);
    expect(said.filter((word) => word === "InvalidCredentialsError")).toHaveLength(10);
    expect(said.filter((word) => word === "TOO_MANY")).toHaveLength(6);
    expect(await signIn(from(0), email, "maru-sample-2026")).toBe("TOO_MANY");
    expect(await signIn(new Visitor(), email, "maru-sample-2026")).toBe("CurrentUser");
  });

  it("are counted at the door of those who work here, too", async () => {
    const address = newAddress();
    const at = () => new Visitor({ address, api: "admin-api" });
    for (let n = 0; n < 10; n++) await signIn(at(), "associate@example.com", "wrong");
    expect(await signIn(at(), "associate@example.com", "maru-sample-2026")).toBe("TOO_MANY");
    const elsewhere = new Visitor({ api: "admin-api" });
    expect(await signIn(elsewhere, "associate@example.com", "maru-sample-2026")).toBe(
      "CurrentUser",
    );
  });

  it("are not counted when they were right", async () => {
    const address = newAddress();
    for (let n = 0; n < 12; n++)
      expect(await signIn(new Visitor({ address }), "layla@example.com", "maru-sample-2026")).toBe(
        "CurrentUser",
      );
  });

  it("count within one request, under as many names as there are", async () => {
    const login = `login(username: "${emailOf("many")}", password: "x") { __typename }`;
    // As many as one request may have at its root.
    const fields = Array.from({ length: 10 }, (_, n) => `a${n}: ${login}`).join("\n");
    const visitor = new Visitor();
    expect((await visitor.send(`mutation { ${fields} }`)).errors).toBeUndefined();
    const { errors } = await visitor.send(`mutation { a: ${login} b: ${login} }`);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0].extensions).toMatchObject({ code: "TOO_MANY" });
    expect(errors[0].extensions.retryAfter).toBeGreaterThan(0);
  });
});

describe("who a caller is", () => {
  it("is not what a stranger writes", async () => {
    const email = emailOf("forged");
    // A trial on this machine refuses what names a proxy, before it counts.
    const engine = await openAnotherEngine({ MARU_SAMPLES: "1" });
    const guess = async (n: number) => {
      const headers = {
        "content-type": "application/json",
        "vendure-token": "kr",
        "x-forwarded-for": `203.0.113.${n}`,
        ...callerHeaders(`203.0.113.${n}`, "a stranger's secret"),
      };
      const query = `mutation { login(username: "${email}", password: "x") { __typename } }`;
      const body = JSON.stringify({ query });
      const response = await fetch(`${engine.url}/shop-api`, { method: "POST", headers, body });
      const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return answer.errors?.[0]?.extensions.code;
    };
    for (let n = 0; n < 10; n++) expect(await guess(n)).toBeUndefined();
    expect(await guess(10)).toBe("TOO_MANY");
    await engine.stop();
  });
});

describe("other doors", () => {
  const tooMany = async (query: string, tries: number, address = newAddress()) => {
    for (let n = 0; n < tries; n++) {
      const { errors } = await new Visitor({ address }).send(query);
      expect(errors?.[0].extensions.code).not.toBe("TOO_MANY");
    }
    const { errors } = await new Visitor({ address }).send(query);
    return errors?.[0].extensions.code === "TOO_MANY";
  };

  it("stay shut to who tries links, coupons or orders in a row", async () => {
    const link = `mutation { resetPassword(token: "nope-nope-nope", password: "long-enough-1") { __typename } }`;
    expect(await tooMany(link, 30)).toBe(true);
    const order = `{ trackOrder(code: "ABCDEFGH", emailAddress: "a@example.com") { code } }`;
    expect(await tooMany(order, 10)).toBe(true);
  });

  it("end a walk from one order to the next", async () => {
    const walker = new Visitor({ address: newAddress() });
    const ask = (n: number) =>
      walker.send(`{ trackOrder(code: "ORDER${n}", emailAddress: "a@example.com") { code } }`);
    for (let n = 0; n < 60; n++) expect((await ask(n)).errors).toBeUndefined();
    expect((await ask(60)).errors[0].extensions.code).toBe("TOO_MANY");
  });

  it("send few mails to an address for one caller, and go on for others", async () => {
    const email = emailOf("mailed");
    const reset = `mutation { requestPasswordReset(emailAddress: "${email}") { __typename } }`;
    expect(await tooMany(reset, 6)).toBe(true);
    const { data } = await new Visitor().send(reset);
    expect(data.requestPasswordReset.__typename).toBe("Success");
  });

  it("keep no address of anybody", async () => {
    const columns = await sql(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_name = 'limit_count' ORDER BY ordinal_position`,
    );
    expect(columns).toEqual([
      { name: "key", type: "bytea" },
      { name: "until", type: "timestamp with time zone" },
      { name: "count", type: "integer" },
    ]);
    const [longest] = await sql<{ n: number }>(
      "SELECT max(octet_length(key)) AS n FROM limit_count",
    );
    expect(longest?.n).toBe(16);
  });
});
