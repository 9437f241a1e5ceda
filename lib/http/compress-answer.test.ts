import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressAnswer } from "./compress-answer";

const page = `<p>${"마루 maru ".repeat(2_000)}</p>`;
let server: Server;

beforeAll(async () => {
  server = createServer((asked, answer) => {
    compressAnswer(asked, answer);
    const isStream = asked.url === "/stream";
    answer.setHeader("content-type", isStream ? "text/event-stream" : "text/html");
    if (isStream) answer.setHeader("cache-control", "no-store, no-transform");
    answer.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
});

const ask = (path: string, accepted: string) =>
  new Promise<{ headers: IncomingMessage["headers"]; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path, headers: { "accept-encoding": accepted } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    })
      .once("error", reject)
      .end();
  });

describe("compressAnswer", () => {
  it("sends Brotli to who takes it, and says that others get else", async () => {
    const { headers, body } = await ask("/", "gzip, deflate, br, zstd");
    expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  it("sends gzip to who takes no more, and plain text to who takes nothing", async () => {
    const { headers, body } = await ask("/", "gzip");
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(page);
    expect((await ask("/", "identity")).body.toString()).toBe(page);
  });

  it("leaves what must come at once as it is", async () => {
    expect((await ask("/stream", "br")).headers["content-encoding"]).toBeUndefined();
  });
});
