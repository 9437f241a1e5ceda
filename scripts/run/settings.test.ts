import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnv } from "../../commerce/env";
import { keepSecrets } from "../../commerce/secrets";
import { freePort } from "./ports";
import { type Command, readSettings } from "./settings";

let data: string;
let servers: Server[] = [];

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "maru-settings-"));
  chmodSync(data, 0o755);
});
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
  rmSync(data, { recursive: true, force: true });
});

/** A port where something else listens; it says nothing to who connects. */
async function listening(host = "127.0.0.1"): Promise<number> {
  const port = await freePort();
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return port;
}

async function settings(given: Record<string, string>, command: Command = "shop") {
  const [port, commercePort] = [await freePort(), await freePort()];
  const usual = { PORT: String(port), COMMERCE_PORT: String(commercePort), MARU_DATA: data };
  return readSettings(command, { NODE_ENV: "test", ...usual, ...given });
}

const refusal = (given: Record<string, string>, command?: Command) =>
  settings(given, command).then(
    () => "",
    (error: Error) => error.message,
  );

const secrets = {
  COOKIE_SECRET: "a-cookie-secret-of-the-tests",
  REVALIDATE_SECRET: "a-webhook-secret-of-the-tests",
  PICKUP_SECRET: "a-pickup-secret-of-the-tests",
  SUPERADMIN_PASSWORD: "superadmin-of-the-tests",
};

describe("settings that are right", () => {
  it("open a shop on this machine with the demonstration in it", async () => {
    const { engine, demo } = await settings({ HOST: "", DATABASE_URL: "" });
    expect(engine).toMatchObject({ HOST: "127.0.0.1", COMMERCE_HOST: "127.0.0.1" });
    expect(demo).toBe(true);
  });

  it("have the public address without what browsers add", async () => {
    const { engine } = await settings({ STOREFRONT_URL: "https://shop.example/" });
    expect(engine.STOREFRONT_URL).toBe("https://shop.example");
  });
});

describe("proxies that are believed", () => {
  const proxied = { TRUST_PROXY: "1" };

  it("are not believed by an engine that others reach, where one number is for both", async () => {
    const open = { ...proxied, COMMERCE_HOST: "0.0.0.0" };
    expect(await refusal(open)).toMatch(/^- TRUST_PROXY is 1 and COMMERCE_HOST is 0\.0\.0\.0: /m);
  });

  it("are a reason to warn where others may go around them", async () => {
    const open = { HOST: "0.0.0.0", COMMERCE_HOST: "0.0.0.0" };
    const warned = async (command: Command, given: Record<string, string>) => {
      const { warnings, claim } = await settings(
        { ...secrets, MARU_SAMPLES: "1", ...given },
        command,
      );
      claim?.release();
      return warnings.map((warning) => /and (\w+) is/.exec(warning)?.[1]);
    };
    expect(await warned("engine", { ...proxied, ...open })).toEqual(["COMMERCE_HOST"]);
    expect(await warned("storefront", { ...proxied, ...open })).toEqual(["HOST"]);
    expect(await warned("shop", { ...proxied, HOST: "0.0.0.0" })).toEqual(["HOST"]);
    expect(await warned("shop", proxied)).toEqual([]);
    expect(await warned("shop", open)).toEqual([]);
    expect(await warned("engine", proxied)).toEqual([]);
  });
});

describe("a demonstration that others reach", () => {
  const open: Record<string, string>[] = [{ TRUST_PROXY: "1" }, { HOST: "0.0.0.0" }];

  it.each(open)("is said to have no sample people: %o", async (given) => {
    const warned = async (more: Record<string, string>) => {
      const { warnings, claim } = await settings({ ...given, ...more });
      claim?.release();
      return warnings.filter((warning) => warning.includes("MARU_SAMPLES=1 asks for them"));
    };
    expect(await warned({})).toHaveLength(1);
    expect(await warned({ MARU_SAMPLES: "1" })).toEqual([]);
    expect(await warned({ MARU_DEMO: "0" })).toEqual([]);
  });
});

describe("settings that are wrong", () => {
  it("are named all at once", async () => {
    const wrong = {
      PORT: "3000x",
      COMMERCE_PORT: "0",
      HOST: "no host",
      STOREFRONT_URL: "shop.example",
      DATABASE_URL: "mysql://127.0.0.1/shop",
      MARU_DEMO: "yes",
      COMMERCE_ROLE: "waiter",
      LOG_LEVEL: "loud",
      COMMERCE_PATIENCE: "long",
      PICKUP_SECRET: "short",
      ALLOCATION_MINUTES: "-1",
    };
    const message = await refusal(wrong);
    for (const name of Object.keys(wrong)) expect(message).toContain(`- ${name} `);
    expect(message).not.toContain("short\n");
  });

  it.each(["https://shop.example/kr", "https://a.example,https://b.example", "ftp://shop.example"])(
    "are a public address like %s",
    async (url) => expect(await refusal({ STOREFRONT_URL: url })).toContain("- STOREFRONT_URL "),
  );

  it("are hosts that this machine has not", async () => {
    const message = await refusal({ HOST: "192.0.2.1", COMMERCE_HOST: "no-such-host.invalid" });
    expect(message).toContain("- HOST is 192.0.2.1, which is no address of this machine");
    expect(message).toContain("- COMMERCE_HOST is no-such-host.invalid");
  });

  it.each(["127.0.0.1", "0.0.0.0", "::1"])("are ports that are taken at %s", async (host) => {
    const [PORT, COMMERCE_PORT] = [String(await listening(host)), String(await listening(host))];
    const message = await refusal({ PORT, COMMERCE_PORT });
    expect(message).toContain(`- PORT is ${PORT}, where another program listens`);
    expect(message).toContain(`- COMMERCE_PORT is ${COMMERCE_PORT}, where another program listens`);
  });

  it("are one port for two processes, or one that no browser opens", async () => {
    const port = String(await freePort());
    expect(await refusal({ PORT: port, COMMERCE_PORT: port })).toContain("like PORT");
    expect(await refusal({ PORT: "6000" })).toContain("browsers refuse");
  });

  it("are folders that cannot be one", async () => {
    writeFileSync(path.join(data, "file"), "");
    for (const folder of ["/proc/x", "/dev/null/x", path.join(data, "file")])
      expect(await refusal({ MARU_DATA: folder })).toContain(`- MARU_DATA is ${folder}, `);
  });

  it("are folders in which one that the shop keeps takes nothing", async () => {
    writeFileSync(path.join(data, "mail"), "");
    expect(await refusal({})).toContain(`${path.join(data, "mail")} is no folder`);
  });

  it("are secrets that nothing can read any more", async () => {
    for (const text of ['{"cookie": "hal', "null", '["a", "b"]', '{"cookie": ""}']) {
      writeFileSync(path.join(data, "secrets.json"), text);
      expect(await refusal({}), text).toContain("secrets.json cannot be read");
    }
  });
});

describe("an embedded database without its password", () => {
  it.each([undefined, "{}", '{"cookie": "made-by-an-earlier-start"}'])(
    "is named and left as it is: %s",
    async (kept) => {
      mkdirSync(path.join(data, "postgres"));
      writeFileSync(path.join(data, "postgres/PG_VERSION"), "17");
      const file = path.join(data, "secrets.json");
      if (kept) writeFileSync(file, kept);
      expect(await refusal({})).toContain("secrets.json has no password for it");
      expect(() => keepSecrets(readEnv({ NODE_ENV: "test", MARU_DATA: data }))).toThrow(
        "no password for it",
      );
      expect(existsSync(file) ? readFileSync(file, "utf8") : undefined).toBe(kept);
    },
  );

  it("is made anew in an empty folder, with secrets that only its owner reads", () => {
    const made = keepSecrets(readEnv({ NODE_ENV: "test", MARU_DATA: data }));
    expect(statSync(path.join(data, "secrets.json")).mode & 0o777).toBe(0o600);
    mkdirSync(path.join(data, "postgres"));
    writeFileSync(path.join(data, "postgres/PG_VERSION"), "17");
    expect(keepSecrets(readEnv({ NODE_ENV: "test", MARU_DATA: data }))).toEqual(made);
  });
});

describe("a database of one's own", () => {
  it("is refused when nothing answers there, also when something only listens", async () => {
    const closed = await freePort();
    const silent = await listening();
    for (const port of [closed, silent]) {
      const url = `postgresql://maru:a-password@127.0.0.1:${port}/shop`;
      const message = await refusal({ ...secrets, DATABASE_URL: url });
      expect(message).toContain(`- DATABASE_URL cannot be used (127.0.0.1:${port}/shop)`);
      expect(message).not.toContain("a-password");
    }
  });

  it("wants every secret that its processes share, by name", async () => {
    const { COOKIE_SECRET: _one, PICKUP_SECRET: _two, ...given } = secrets;
    const message = await refusal({ ...given, DATABASE_URL: "postgresql://127.0.0.1:1/shop" });
    expect(message).toContain("- COOKIE_SECRET, PICKUP_SECRET are not set");
  });

  it("is wanted by processes that stand apart, and a secret by a storefront of its own", async () => {
    const message = await refusal({ COMMERCE_ROLE: "server" });
    expect(message).toContain("- COMMERCE_ROLE is server: processes apart need one database");
    expect(message).toContain("COOKIE_SECRET");
    expect(await refusal({ COMMERCE_ROLE: "worker" })).toContain("needs an engine that answers");
    expect(await refusal({}, "storefront")).toContain("- REVALIDATE_SECRET is not set");
  });
});

describe("a provider's sandbox", () => {
  const sandbox = { PAYMENT_SANDBOX: "stripe" };

  it("is opened where only this machine pays there", async () => {
    const { sandbox: opened, claim } = await settings(sandbox);
    claim?.release();
    expect(opened).toBe("stripe");
  });

  it.each([
    [{ STRIPE_SECRET_KEY: "sk_1" }, "keys of Stripe"],
    [{ STOREFRONT_URL: "https://shop.example" }, "a public address"],
    [{ PAYMENT_SANDBOX: "other" }, "is not stripe"],
  ])("is refused with %j", async (more, why) => {
    expect(await refusal({ ...sandbox, ...more })).toContain(why);
  });
});
