import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callerHeader, sealCaller } from "../../contracts/caller";
import { openFrontDoor } from "./front-door";
import { noteShut } from "./shut-to-others";

const secret = "a-webhook-secret-of-the-tests";
let server: Server;

beforeAll(async () => {
  process.env.REVALIDATE_SECRET = secret;
  openFrontDoor();
  // In Next's place: says where a request was led.
  server = createServer((asked, answer) => answer.end(asked.url));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
});

const ledTo = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<string>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path, method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve(text));
    })
      .once("error", reject)
      .end();
  });

const refused = "/api/this-machine-only";
const others: Record<string, string>[] = [
  { host: "shop.example" },
  { host: "192.168.1.5:3000" },
  { host: "localhost.evil.example" },
  { host: "localhost", "x-forwarded-for": "203.0.113.9" },
  { host: "localhost", "x-forwarded-host": "tunnel.example" },
  { host: "localhost", "x-real-ip": "203.0.113.9" },
];

describe("a storefront that only this machine reaches", () => {
  it("refuses others until its engine is heard, and while that has sample people", async () => {
    for (const headers of others) expect(await ledTo("/ko-kr", headers)).toBe(refused);
    noteShut(true);
    for (const headers of others)
      for (const path of ["/ko-kr", "/api/cart", "/_next/static/a.js", "/staff", "/%E0%A4"])
        expect(await ledTo(path, headers), path).toBe(refused);
    expect(await ledTo("/api/staff/session", { host: "shop.example" }, "POST")).toBe(refused);
  });

  it("lets this machine in by its own names, and tells everyone whether it is well", async () => {
    noteShut(true);
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "shop.localhost"])
      expect(await ledTo("/ko-kr", { host }), host).toBe("/ko-kr");
    expect(await ledTo("/api/health", { host: "shop.example" })).toBe("/api/health");
  });

  it("lets in what this storefront sends on to itself, and nothing that only looks so", async () => {
    noteShut(true);
    const sentOn = (secret: string) => ({
      host: "localhost",
      "x-forwarded-host": "localhost",
      [callerHeader]: sealCaller("127.0.0.1", secret, new Date()),
    });
    expect(await ledTo("/ko-kr/missing", sentOn(secret))).toBe("/ko-kr/missing");
    expect(await ledTo("/ko-kr/missing", sentOn("a stranger's secret"))).toBe(refused);
  });

  it("lets everyone in where there are none, or they are asked for", async () => {
    noteShut(false);
    for (const headers of others) expect(await ledTo("/ko-kr", headers)).toBe("/ko-kr");
  });
});
