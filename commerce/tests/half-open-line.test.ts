import { connect, createServer, type Socket } from "node:net";
import { expect, inject, it } from "vitest";
import { freePort } from "../../scripts/run/ports";
import { keepLinked } from "../database/keep-linked";
import { sql } from "./shopping";

/** A way to the tests' database on which nothing may come through, though no line is closed. */
async function openWay() {
  const { hostname, port } = new URL(inject("databaseUrl"));
  const sockets: Socket[] = [];
  let isCut = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.push(near, far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes) => !isCut && to.write(bytes));
      from.on("error", () => undefined);
      from.on("close", () => !isCut && to.destroy());
    }
  });
  const at = await freePort();
  await new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  const url = Object.assign(new URL(inject("databaseUrl")), { port: String(at) }).href;
  return {
    url,
    cut: () => {
      isCut = true;
    },
    restore: () => {
      isCut = false;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

it("notices a line that is cut and stays open, and hears again on another", async () => {
  const way = await openWay();
  const end = new AbortController();
  const heard: string[] = [];
  const said: string[] = [];
  void keepLinked(
    way.url,
    ["half_open"],
    {
      onConnect: async () => void said.push("connected"),
      onNotification: (payload) => heard.push(payload),
      onTrouble: ({ message }) => said.push(message),
      onReturn: () => said.push("heard again"),
    },
    end.signal,
  );
  await expect.poll(() => said).toEqual(["connected"]);
  way.cut();
  await expect.poll(() => said).toEqual(["connected", "The database does not answer"]);
  way.restore();
  await expect.poll(() => said).toContain("heard again");
  await sql("NOTIFY half_open, 'after'");
  await expect.poll(() => heard).toEqual(["after"]);
  end.abort();
  way.close();
});
