import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { getOwnOrder, trackOrder } from "./get-order";

// Next's request scope, which tests are outside of.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined, set: () => {} }),
  headers: async () => new Headers(),
}));

let engine: Server;
let says: object = {};

beforeAll(async () => {
  engine = createServer((_request, response) => response.end(JSON.stringify(says)));
  await new Promise<void>((resolve) => engine.listen(0, "127.0.0.1", resolve));
  vi.stubEnv(
    "COMMERCE_API_URL",
    `http://127.0.0.1:${(engine.address() as AddressInfo).port}/shop-api`,
  );
});
afterAll(() => engine.close());

const failed = (code: string) => ({ errors: [{ message: "x", extensions: { code } }] });
const notFound = { kind: "validation", message: "orderNotFound", retry: false };
const track = () => trackOrder("ko-kr", { code: "ABCDEF", emailAddress: "a@example.com" });

describe("an order that is asked for", () => {
  it("is not found when there is none, or when it is not the visitor's", async () => {
    says = { data: { order: null } };
    expect(await track()).toEqual({ ok: false, failure: notFound });
    says = failed("FORBIDDEN");
    expect(await getOwnOrder("ko-kr", "ABCDEF")).toEqual({ ok: false, failure: notFound });
  });

  it("may be there when the engine fails: that is worth another try", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    says = failed("INTERNAL_SERVER_ERROR");
    const failure = { kind: "engine", message: "engine", retry: true };
    expect(await getOwnOrder("ko-kr", "ABCDEF")).toEqual({ ok: false, failure });
    expect(await track()).toEqual({ ok: false, failure });
    log.mockRestore();
  });

  it("is not looked for when the caller was wrong too often", async () => {
    says = failed("TOO_MANY");
    const failure = { kind: "validation", message: "tooMany", retry: false };
    expect(await track()).toEqual({ ok: false, failure });
  });

  it("may be there when the engine is out of reach", async () => {
    await new Promise((resolve) => engine.close(resolve));
    const failure = { kind: "network", message: "unreachable", retry: true };
    expect(await track()).toEqual({ ok: false, failure });
  });
});
