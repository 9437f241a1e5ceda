import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { root } from "../../scripts/run/build";
import { openAnotherEngine } from "./another-engine";
import { sharedSecret } from "./caller";

const another = "another secret of some length";
let asked: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  asked = await openAnotherEngine({ MARU_SAMPLES: "1" });
});
afterAll(() => asked.stop());

/** Starts a storefront's process; says whether it opened, or what it said when it ended. */
function follow(engine: string, more: Record<string, string>) {
  const child = spawn(
    process.execPath,
    // As Next loads it: code for the server alone is taken for that.
    ["--conditions=react-server", "--import", "tsx", "scripts/testing/storefront-process.ts"],
    {
      cwd: root,
      env: {
        ...process.env,
        COMMERCE_API_URL: `${engine}/shop-api`,
        HOST: "127.0.0.1",
        PORT: "9",
        STOREFRONT_URL: "http://localhost:3000",
        ...more,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
      if (said.includes("It opens.")) child.kill("SIGKILL");
    });
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, said }));
  });
}

const reachedByOthers: Record<string, string>[] = [
  { HOST: "0.0.0.0" },
  { STOREFRONT_URL: "https://shop.example" },
  { TRUST_PROXY: "1" },
];

describe("a storefront's process", () => {
  it.each(reachedByOthers)("ends with another secret than its engine's: %o", async (reach) => {
    const { code, said } = await follow(asked.url, { REVALIDATE_SECRET: another, ...reach });
    expect(code, said).toBe(1);
    expect(said).toContain("Give both the same REVALIDATE_SECRET");
    expect(said).not.toContain("It opens.");
  });

  it("opens with another secret where only this machine reaches it, and says so", async () => {
    const { said } = await follow(asked.url, { REVALIDATE_SECRET: another });
    expect(said).toContain("another REVALIDATE_SECRET than this storefront");
    expect(said).toContain("It opens.");
  });

  it.each(reachedByOthers)("ends at an engine with sample people: %o", async (reach) => {
    const { code, said } = await follow(inject("engineUrl"), {
      REVALIDATE_SECRET: sharedSecret,
      ...reach,
    });
    expect(code, said).toBe(1);
    expect(said).toContain("its engine has sample people");
  });

  it("opens behind a proxy where sample people are asked for", async () => {
    const { said } = await follow(asked.url, {
      REVALIDATE_SECRET: sharedSecret,
      TRUST_PROXY: "1",
    });
    expect(said).toContain("It opens.");
  });
});
