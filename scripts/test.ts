import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { setPriority, tmpdir } from "node:os";
import path from "node:path";
import { buildDashboard, root } from "./run/build";
import { freePort } from "./run/ports";
import { openShop } from "./run/shop";
import { ensureChromium } from "./testing/ensure-chromium";
import { sampleTillSetting } from "./testing/sample-till";
import { type Tally, tallyOfPlaywright, tallyOfVitest } from "./testing/tally";
import { unprivileged } from "./testing/unprivileged";

const [suite, ...specs] = process.argv.slice(2);

const onlyJourneys = suite === "e2e" || suite === "engines";
// The errands need more browsers than the default command may ask for. Who has these browsers plays
// the errands in the shop of the journeys, in Chromium not again.
const besides = !onlyJourneys && process.env.TEST_ENGINES === "1";
const errands = ["--config", "e2e/engines/playwright.config.ts"];
if (suite === "engines") specs.unshift(...errands);

/** Of what takes the time in which others wait (see `nice`). */
const waitingPriority = 5;

/**
 * `npm test`: unit, engine and end-to-end tests, and a retailer's own shop. Each runner runs whatever
 * the others find. The last line adds them up. `npm run test:e2e <spec>` runs the journeys alone, all
 * of them or some. `npm run test:engines` runs errands in Chromium, Firefox and WebKitGTK.
 */
async function main(): Promise<void> {
  ensureChromium();
  const tallies: Tally[] = [];
  if (!onlyJourneys) {
    // Two engines with a database each: much of what their tests do is to wait. In that time come
    // the unit tests, and what the journeys need built.
    const halves = ["1/2", "2/2"].map((half) => () => vitest("engine*", `engine ${half}`, half));
    const between = async () => {
      const tally = await vitest("unit*", "unit", undefined, waitingPriority);
      await builtAhead();
      return tally;
    };
    const done = await Promise.all([...halves, between].map((task) => task()));
    tallies.push(...done);
  }
  tallies.push(...(await endToEnd()));
  if (!onlyJourneys) tallies.push(await ownShop());
  const passed = tallies.reduce((n, t) => n + t.passed, 0);
  const failed = tallies.reduce((n, t) => n + t.failed, 0);
  for (const t of tallies) for (const name of t.failures) console.log(`failed: ${t.name}: ${name}`);
  for (const t of tallies) console.log(`${t.name}: ${t.passed} passed, ${t.failed} failed`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

/**
 * @param shard the part of the project's files that is run, as "1/2"
 * @param priority of its processes, as `nice` counts it
 */
async function vitest(project: string, name: string, shard?: string, priority = 0): Promise<Tally> {
  const report = path.join(root, `test-results/${name.replace(/\W/g, "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const part = shard ? [`--shard=${shard}`] : [];
  const args = ["run", "--project", project, ...part, ...reporters];
  const code = await command("vitest", args, {}, priority);
  return tallyOfVitest(report, name, code);
}

/** Builds the dashboard. Where that fails, the journeys try again, and say so. */
async function builtAhead(): Promise<void> {
  await buildDashboard().catch((error: unknown) => console.error(error));
}

async function endToEnd(): Promise<Tally[]> {
  const data = mkdtempSync(path.join(tmpdir(), "maru-e2e-"));
  chmodSync(data, 0o755);
  const port = await freePort();
  // Each browser test says who it is, as a proxy would: limits count by caller.
  process.env.TRUST_PROXY ??= "1";
  // Behind a proxy a shop has no sample people unless they are asked for; journeys sign in as them.
  process.env.MARU_SAMPLES ??= "1";
  process.env.STOCK_SOURCES ??= sampleTillSetting;
  // Of a provider's stand-in, in the markets whose journeys pay there.
  process.env.STRIPE_MARKETS ??= "jp,ae";
  // No journey is about how fast this machine is; what a slow engine does, is tested on its own.
  process.env.COMMERCE_PATIENCE ??= "8";
  process.env.E2E_PATIENCE ??= "6";
  try {
    // A journey signs in there: without it the journeys fail, and none is left out.
    await buildDashboard();
    const commercePort = await freePort();
    const shop = await openShop({ port, commercePort, data, mode: "start", sandbox: "stripe" });
    try {
      const env = {
        E2E_PORT: String(port),
        E2E_ENGINE: shop.engine.url,
        E2E_MAILBOX: shop.engine.mailbox,
      };
      const play = async (name: string, args: string[]) => {
        const code = await command("playwright", ["test", ...args], env);
        return tallyOfPlaywright(path.join(root, `test-results/${name}.json`), name, code);
      };
      const tallies = [await play(suite === "engines" ? "engines" : "e2e", specs)];
      if (besides) tallies.push(await play("engines", [...errands, "--grep-invert=chromium"]));
      return tallies;
    } finally {
      await shop.stop();
    }
  } catch (error) {
    console.error(error);
    return [{ name: "e2e", passed: 0, failed: 1, failures: ["the shop did not open"] }];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The shop of a retailer, who changes nothing of the product. It builds a storefront of its own. */
async function ownShop(): Promise<Tally> {
  const code = await command("tsx", ["scripts/own-shop.ts"]);
  const failures = code === 0 ? [] : ["npm run test:own-shop"];
  return { name: "own shop", passed: code === 0 ? 1 : 0, failed: failures.length, failures };
}

function command(
  name: string,
  args: string[],
  env: Record<string, string> = {},
  priority = 0,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const [file, rest] = unprivileged(path.join(root, "node_modules/.bin", name), args);
    const child = spawn(file, rest, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (priority && child.pid) setPriority(child.pid, priority);
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

rmSync(path.join(root, "test-results"), { recursive: true, force: true });
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
});
