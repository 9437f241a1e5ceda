import { spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { importBadFiles } from "./own-shop/bad-files";
import { chair, collections, finish, productCount, writeCatalogue } from "./own-shop/catalogue";
import { Command, run } from "./own-shop/commands";
import { written } from "./own-shop/content";
import { Dashboard } from "./own-shop/dashboard";
import { answers, furnish } from "./own-shop/retailer";
import { glbOfChair } from "./own-shop/sample-model";
import { root } from "./run/build";
import { freePort } from "./run/ports";
import { ensureChromium } from "./testing/ensure-chromium";
import { unprivileged } from "./testing/unprivileged";

// `npm run test:own-shop` plays a retailer on an empty database: by the public commands, files, the
// dashboard's API and a browser. It fails at the first thing that would need a change of the product. With `-- --keep DIR` the shop stays
// in that folder. The next run with it goes on after the last part that went well.
// With `--until PART` a run ends after that part: open, stock or sell.

const began = Date.now();

function step(what: string): void {
  console.log(`\n— ${((Date.now() - began) / 1000).toFixed(0)} s: ${what}`);
}

function expectThat(holds: unknown, what: string): void {
  if (!holds) throw new Error(what);
}

/** Asks again and again until it is so. */
async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + 3 * 60_000;
  while (!(await isSo())) {
    expectThat(Date.now() < end, otherwise);
    await setTimeout(500);
  }
}

/** The parts of the play; each goes on with the shop that those before it left. */
const parts = { open, stock, sell };
type Part = keyof typeof parts;

/** Where the shop stands, and how one reaches it. */
interface Place {
  folder: string;
  data: string;
  port: number;
  engine: string;
  env: Record<string, string>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { keep: { type: "string" }, until: { type: "string", default: "sell" } },
  });
  expectThat(values.until in parts, `The parts are ${Object.keys(parts).join(", ")}`);
  // What the journeys of the demonstration ask for, no retailer does.
  delete process.env.MARU_SAMPLES;
  ensureChromium();
  const home = values.keep
    ? path.resolve(values.keep)
    : mkdtempSync(path.join(tmpdir(), "maru-own-shop-"));
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  const folder = path.join(home, "nord-et-sud");
  const data = path.join(folder, "data");
  const [port, commercePort] = [await freePort(), await freePort()];
  const env = {
    MARU_SHOP: folder,
    MARU_DATA: data,
    PORT: String(port),
    COMMERCE_PORT: String(commercePort),
    // Each shopper says who they are, as a proxy would: limits count by caller.
    TRUST_PROXY: "1",
    COMMERCE_PATIENCE: process.env.COMMERCE_PATIENCE ?? "8",
  };
  const place = { folder, data, port, engine: `http://127.0.0.1:${commercePort}`, env };
  const progress = path.join(home, "played");
  const played = existsSync(progress) ? readFileSync(progress, "utf8").split("\n") : [];
  try {
    for (const part of Object.keys(parts) as Part[]) {
      if (!played.includes(part)) {
        await parts[part](place, played.length > 0);
        appendFileSync(progress, `${part}\n`);
      }
      if (part === values.until) break;
    }
    step("done");
  } finally {
    if (values.keep) console.log(`The shop stays in ${folder}`);
    else rmSync(home, { recursive: true, force: true });
    await run("shop.ts", []);
  }
}

/** The shop while it is open for what `play` does. */
async function whileOpen({ env }: Place, play: (shop: Command) => Promise<void>): Promise<void> {
  const shop = new Command("start.ts", [], env);
  try {
    await play(shop);
  } finally {
    await shop.stop();
  }
}

async function open(place: Place): Promise<void> {
  const { folder, port, engine } = place;
  step("a folder, from the answers of one person");
  const options = Object.entries(answers).flatMap(([name, answer]) => [`--${name}`, answer]);
  await run("setup.ts", ["--folder", folder, ...options]);
  furnish(folder);

  step("opened empty");
  await whileOpen(place, async (shop) => {
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
  });
}

async function stock({ folder, env }: Place): Promise<void> {
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
}

async function sell(place: Place, goesOn: boolean): Promise<void> {
  const { data, port, engine } = place;
  step("opened again, without another build");
  await whileOpen(place, async (shop) => {
    await shop.until(/Nord & Sud is open/);
    // Between two runs of this script another shop was built, or the sources have changed.
    expectThat(
      goesOn || !shop.said.includes("Next.js"),
      "The second start built the storefront again",
    );
    const dashboard = new Dashboard(engine);
    await dashboard.signIn();

    step("names in the languages of its markets");
    await dashboard.name(collections, { finish });

    step("a home page, a campaign, a page, terms and imprint");
    for (const document of written()) await dashboard.publish(document);

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

    step("what phones' own viewers need of it is made");
    await until(async () => {
      const made = await dashboard.filesMade(chair.slug);
      return made.includes("ar") && made.includes("usdz");
    }, "Not all files of the model are made");

    step("shoppers and an associate");
    const code = await journeys({
      E2E_PORT: String(port),
      E2E_ENGINE: engine,
      E2E_MAILBOX: path.join(data, "mail"),
      E2E_PATIENCE: process.env.E2E_PATIENCE ?? "6",
    });
    expectThat(code === 0, "A journey failed");
  });
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
