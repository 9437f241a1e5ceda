import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as ask } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { staff } from "./pickup-staffing";

const letter = { recipient: "a@example.com", subject: "A link", date: new Date(), body: "" };

/** The status of an answer; `fetch` would not send another `Host`. */
const statusOf = (engine: string, address: string, headers: Record<string, string> = {}) =>
  new Promise<number>((resolve, reject) => {
    ask(engine + address, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

const tokenOf = (visitor: Visitor) => ({ authorization: `Bearer ${visitor.sessionToken}` });

describe("at a trial's engine, on this machine", () => {
  const engine = inject("engineUrl");

  it("is open, and shows letters only", async () => {
    writeFileSync(path.join(inject("dataFolder"), "mail/1_a@b.json"), JSON.stringify(letter));
    writeFileSync(path.join(inject("dataFolder"), "secret.json"), "{}");
    expect(await statusOf(engine, "/mailbox")).toBe(200);
    expect(await statusOf(engine, "/mailbox/list")).toBe(200);
    expect(await statusOf(engine, "/mailbox/item/1_a@b.json")).toBe(200);
    for (const none of ["..%2fsecret.json", "../secret.json", "none.json", "a", "%00.json"])
      expect([400, 404], none).toContain(await statusOf(engine, `/mailbox/item/${none}`));
    expect(await statusOf(engine, "/mailbox/generate/any/en")).toBe(404);
  });

  it("is closed to another site's name, and to what a proxy lets in", async () => {
    for (const headers of [
      { host: "elsewhere.example" },
      { "x-forwarded-for": "203.0.113.9" },
      { forwarded: "for=203.0.113.9" },
      { host: "elsewhere.example", "x-forwarded-host": "localhost" },
      { "x-forwarded-proto": "https" },
      { "x-forwarded-host": "localhost" },
    ] as Record<string, string>[])
      expect(await statusOf(engine, "/mailbox/list", headers)).toBe(403);
  });
});

describe("at an engine with a database of its own", () => {
  let engine: Awaited<ReturnType<typeof openAnotherEngine>>;
  const folder = mkdtempSync(path.join(tmpdir(), "maru-mailbox-"));

  beforeAll(async () => {
    mkdirSync(path.join(folder, "mail"));
    engine = await openAnotherEngine({ MARU_DATA: folder, MARU_SAMPLES: "1" });
  });
  afterAll(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is for the superadmin alone", async () => {
    for (const address of ["/mailbox", "/mailbox/list", "/mailbox/item/x.json", "/MAILBOX/list"]) {
      const code = (headers: Record<string, string>) => statusOf(engine.url, address, headers);
      expect(await code({}), address).toBe(403);
      expect(await code(tokenOf(await staff("merchant"))), address).toBe(403);
      expect(await code({ authorization: "Bearer none" }), address).toBe(403);
    }
    expect(await statusOf(engine.url, "/mailbox/list", tokenOf(await owner()))).toBe(200);
  });
});
