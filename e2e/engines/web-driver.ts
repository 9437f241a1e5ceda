import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import type { Driver } from "./visitor";

const driverPath = process.env.WEBKIT_DRIVER_PATH ?? "/usr/bin/WebKitWebDriver";
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** How long something may cover what is to be pressed (ms). */
const coveredMs = 10_000;

// WebDriver cannot write into a list of choices.
const choose = `
  const list = document.querySelector(args[0]);
  if (list?.tagName !== "SELECT") return false;
  list.value = args[1];
  list.dispatchEvent(new Event("change", { bubbles: true }));
  return true;`;

/**
 * WebKitGTK by the W3C's WebDriver, as Debian's `webkit2gtk-driver` brings it.
 * @throws Error where the package is missing
 */
export async function webkit(): Promise<Driver> {
  if (!existsSync(driverPath))
    throw new Error(`${driverPath} is not there: apt-get install webkit2gtk-driver xvfb`);
  const port = await freePort();
  const server = spawn("xvfb-run", ["-a", driverPath, `--port=${port}`], {
    stdio: "ignore",
    detached: true,
  });
  const stopped = once(server, "exit");
  const failed = once(server, "error").then(([error]) => Promise.reject(error));
  const base = `http://127.0.0.1:${port}`;
  const ask = askerOf(base);
  await Promise.race([reachable(base), failed]);
  const { sessionId } = await ask<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { args: ["--automation"] } } },
  });
  const session = <T>(method: string, path: string, body?: object) =>
    ask<T>(method, `/session/${sessionId}${path}`, body);
  const element = async (at: string) => {
    const found = await session<Record<string, string>>("POST", "/element", {
      using: "css selector",
      value: at,
    });
    return `/element/${found[elementKey]}`;
  };
  const run = <T>(body: string, ...args: unknown[]) =>
    session<T>("POST", "/execute/sync", {
      script: `const args = arguments[0]; ${body}`,
      args: [args],
    });
  return {
    open: (url) => session("POST", "/url", { url }),
    evaluate: run,
    async click(at) {
      // WebKit's own scrolling leaves a thing under what sticks to the window's edge.
      await run(`document.querySelector(args[0]).scrollIntoView({ block: "center" });`, at);
      const found = await element(at);
      // A sheet that slides in covers its buttons for a moment.
      for (const end = Date.now() + coveredMs; ; )
        try {
          return await session<void>("POST", `${found}/click`, {});
        } catch (error) {
          if (!String(error).includes("click intercepted") || Date.now() > end) throw error;
        }
    },
    async fill(at, text) {
      if (await run<boolean>(choose, at, text)) return;
      const found = await element(at);
      await session("POST", `${found}/clear`, {});
      await session("POST", `${found}/value`, { text });
    },
    async close() {
      await session("DELETE", "").catch(() => undefined);
      stop(server);
      await stopped;
    },
  };
}

/** With the display that it was given. */
function stop(server: ChildProcess): void {
  if (server.pid && server.exitCode === null) process.kill(-server.pid, "SIGTERM");
}

function askerOf(base: string) {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(base + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as {
      value: T & { error?: string; message?: string };
    };
    if (!response.ok)
      throw new Error(`${method} ${path}: ${value.error ?? ""} ${value.message ?? ""}`);
    return value;
  };
}

async function reachable(base: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; )
    if (
      await fetch(`${base}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  throw new Error(`${driverPath} does not answer`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
