import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importBadFiles } from "./own-shop/bad-files";
import { chair, productCount, writeCatalogue } from "./own-shop/catalogue";
import { Command, run } from "./own-shop/commands";
import { Dashboard } from "./own-shop/dashboard";
import { answers, furnish } from "./own-shop/retailer";
import { glbOfChair } from "./own-shop/sample-model";
import { root } from "./run/build";
import { freePort } from "./run/ports";
import { ensureChromium } from "./testing/ensure-chromium";
import { unprivileged } from "./testing/unprivileged";

// `npm run test:own-shop` plays a retailer on an empty database: by the public commands, files, the
// dashboard's API and a browser. It fails at the first thing that would need a change of the product. With `-- --keep` the shop stays.

const began = Date.now();

function step(what: string): void {
  console.log(`\n— ${((Date.now() - began) / 1000).toFixed(0)} s: ${what}`);
}

function expectThat(holds: unknown, what: string): void {
  if (!holds) throw new Error(what);
}

async function main(): Promise<void> {
  const browser = ensureChromium();
  const home = mkdtempSync(path.join(tmpdir(), "maru-own-shop-"));
  chmodSync(home, 0o755);
  const folder = path.join(home, "nord-et-sud");
  const data = path.join(folder, "data");
  const [port, commercePort] = [await freePort(), await freePort()];
  const engine = `http://127.0.0.1:${commercePort}`;
  const env = {
    MARU_SHOP: folder,
    MARU_DATA: data,
    PORT: String(port),
    COMMERCE_PORT: String(commercePort),
    // Each shopper says who they are, as a proxy would: limits count by caller.
    TRUST_PROXY: "1",
    COMMERCE_PATIENCE: process.env.COMMERCE_PATIENCE ?? "8",
  };
  let shop: Command | undefined;
  try {
    step("a folder, from the answers of one person");
    const options = Object.entries(answers).flatMap(([name, answer]) => [`--${name}`, answer]);
    await run("setup.ts", ["--folder", folder, ...options]);
    furnish(folder);

    step("opened empty");
    shop = new Command("start.ts", [], env);
    const [, link = ""] = await shop.until(/(http\S+\/owner#\S+)/);
    await shop.until(/Nord & Sud is open/);
    const empty = await (await fetch(`http://localhost:${port}/fr-fr`)).text();
    expectThat(empty.includes("Nord &amp; Sud"), "The empty shop does not say its name");
    const dashboard = new Dashboard(engine);
    await dashboard.become(link);
    await dashboard.addReducedTax();
    const nantes = await dashboard.addStore("nantes", "Nantes", {
      postalCode: "44000",
      latitude: 47.2073,
      longitude: -1.5534,
    });
    await dashboard.addStore("paris", "Paris", {
      postalCode: "75011",
      latitude: 48.8573,
      longitude: 2.3795,
    });
    await dashboard.hire(nantes);
    await shop.stop();

    step(`${productCount} products from one file`);
    const file = await writeCatalogue(folder);
    const pictures = ["--pictures", path.join(folder, "photos")];
    const dry = await run("import.ts", [file, ...pictures, "--dry-run"], env);
    expectThat(dry.includes(`${productCount} products would be added`), "The dry run says else");
    const done = await run("import.ts", [file, ...pictures], env);
    expectThat(done.includes(`${productCount} products added`), "Not all products are added");
    step("files that retailers send by mistake");
    const missed = await importBadFiles(folder, env);
    expectThat(missed.length === 0, missed.join("\n"));

    step("opened again, without another build");
    shop = new Command("start.ts", [], env);
    await shop.until(/Nord & Sud is open/);
    expectThat(!shop.said.includes("Next.js"), "The second start built the storefront again");
    await dashboard.signIn();

    step("a model, and one that is broken");
    const glb = glbOfChair();
    const broken = await dashboard.upload(chair.slug, glb.subarray(0, glb.length / 2));
    expectThat(
      broken.errorCode === "MODEL_REFUSED_ERROR",
      `A broken GLB: ${JSON.stringify(broken)}`,
    );
    const model = await dashboard.upload(chair.slug, glb);
    expectThat(
      model.finishes?.join() === "natural-oak,walnut",
      `The model is worn as ${JSON.stringify(model)}`,
    );

    step("shoppers and an associate");
    const code = await journeys({
      E2E_PORT: String(port),
      E2E_ENGINE: engine,
      E2E_MAILBOX: path.join(data, "mail"),
      E2E_PATIENCE: process.env.E2E_PATIENCE ?? "6",
      CHROMIUM_PATH: browser,
    });
    expectThat(code === 0, "A journey failed");
    step("done");
  } finally {
    await shop?.stop();
    if (process.argv.includes("--keep")) console.log(`The shop stays in ${folder}`);
    else rmSync(home, { recursive: true, force: true });
    await run("shop.ts", []);
  }
}

function journeys(env: Record<string, string>): Promise<number> {
  const config = path.join(root, "e2e/own-shop/playwright.config.ts");
  const [file, args] = unprivileged(path.join(root, "node_modules/.bin/playwright"), [
    "test",
    "--config",
    config,
  ]);
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

main().then(
  () => console.log("1 passed, 0 failed"),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.log("0 passed, 1 failed");
    process.exit(1);
  },
);
