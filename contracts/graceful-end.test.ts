import { once } from "node:events";
import { Agent, createServer, type RequestListener, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { GracefulEnd } from "./graceful-end";

const opened: Server[] = [];
const agents: Agent[] = [];
afterEach(() => {
  for (const server of opened) server.closeAllConnections();
  for (const agent of agents) agent.destroy();
});

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  opened.push(server);
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

/** A client that keeps connections, as a proxy does. */
function proxyTo(port: number) {
  const agent = new Agent({ keepAlive: true });
  agents.push(agent);
  return (path = "/") =>
    new Promise<{ text: string; connection: string | undefined }>((resolve, reject) => {
      request({ agent, port, path, host: "127.0.0.1", method: "POST" }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (piece) => {
          text += piece;
        });
        answer.on("end", () => resolve({ text, connection: answer.headers.connection }));
        answer.on("error", reject);
      })
        .on("error", reject)
        .end();
    });
}

const patience = { lingerMs: 60_000, patienceMs: 60_000 };

it("answers what is under way, and has it be the last of its connection", async () => {
  const end = new GracefulEnd();
  let finish: (() => void) | undefined;
  const { port } = await serve((_, response) => {
    finish = () => response.end("done");
  });
  const post = proxyTo(port);
  const asked = post();
  await expect.poll(() => finish).toBeDefined();
  const ended = end.end(patience);
  await expect(proxyTo(port)()).rejects.toThrow("ECONNREFUSED");
  finish?.();
  expect(await asked).toEqual({ text: "done", connection: "close" });
  await ended;
});

it("serves who sends one more request on a connection that is kept", async () => {
  const end = new GracefulEnd();
  const { port } = await serve((_, response) => response.end("here"));
  const post = proxyTo(port);
  expect((await post()).connection).toBe("keep-alive");
  const ended = end.end(patience);
  expect(await post()).toEqual({ text: "here", connection: "close" });
  await ended;
  await expect(post()).rejects.toThrow("ECONNREFUSED");
});

it("closes idle connections when it has lingered", async () => {
  const end = new GracefulEnd();
  const { port, server } = await serve((_, response) => response.end("here"));
  await proxyTo(port)();
  await end.end({ ...patience, lingerMs: 200 });
  expect(await new Promise((resolve) => server.getConnections((_, n) => resolve(n)))).toBe(0);
});

it("ends streams of events at once, and what never ends when its patience is over", async () => {
  const end = new GracefulEnd();
  let begun = 0;
  const { port } = await serve(({ url }, response) => {
    begun += 1;
    if (url !== "/events") return;
    response.setHeader("content-type", "text/event-stream");
    response.write("event: beat\n\n");
  });
  const post = proxyTo(port);
  const events = post("/events");
  const never = post("/never");
  never.catch(() => undefined);
  await expect.poll(() => begun).toBe(2);
  const ended = end.end({ lingerMs: 0, patienceMs: 500 });
  expect((await events).text).toBe("event: beat\n\n");
  await ended;
  await expect(never).rejects.toThrow();
});
