import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { openedShop } from "../shop/opened-shop";
import { writeEngineSettings } from "../shop/write-shop";
import { inTurn } from "./in-turn";
import { refuseWhileServing } from "./in-use";
import { isClosing, runScript, runSource } from "./processes";

export const root = path.resolve(import.meta.dirname, "../..");
/** The engine as JavaScript; its contracts lie beside it. */
export const dist = path.join(root, "commerce/dist/commerce");

function filesUnder(place: string): string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { withFileTypes: true })
    .filter((e) => !["node_modules", "dist", "dist-building", ".next"].includes(e.name))
    .flatMap((e) =>
      e.isDirectory() ? filesUnder(path.join(place, e.name)) : [path.join(place, e.name)],
    )
    .sort();
}

function hashOf(places: string[], extra = ""): string {
  const hash = createHash("sha256").update(extra);
  for (const file of places.flatMap(filesUnder))
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function isFresh(stamp: string, hash: string): boolean {
  const file = path.join(root, stamp);
  return existsSync(file) && readFileSync(file, "utf8") === hash;
}

/** Does the work unless its sources are those of the last time; one process after the other. `before` may refuse. */
async function unlessFresh(
  stamp: string,
  hash: string,
  work: () => Promise<void>,
  before?: () => void,
): Promise<void> {
  if (isFresh(stamp, hash)) return;
  const file = path.join(root, stamp);
  const lock = path.join(root, "node_modules/.cache/maru", `${hashOf([], stamp)}.lock`);
  await inTurn(lock, async () => {
    // Another process may have done it meanwhile.
    if (isFresh(stamp, hash)) return;
    before?.();
    // What is half built must not count as built from what it was built from before.
    rmSync(file, { force: true });
    await work();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, hash);
  });
}

/** Compiles the engine when its sources changed, and tells tools that open no shop of this one. */
export async function buildEngine(): Promise<void> {
  const hash = hashOf(["commerce", "contracts", "package-lock.json"]);
  await unlessFresh("commerce/dist/.built-from", hash, () =>
    runScript({
      name: "Compiling the engine",
      script: path.join(root, "node_modules/typescript/bin/tsc"),
      args: ["-p", path.join(root, "commerce")],
    }),
  );
  writeEngineSettings(path.join(dist, "shop.json"), openedShop());
}

/** Builds the dashboard when its sources changed: a few seconds, for which no shopper waits. */
export function buildDashboard(): Promise<void> {
  const hash = hashOf(["dashboard", "contracts", "package-lock.json"]);
  return unlessFresh("dashboard/dist/.built-from", hash, () =>
    runSource({
      name: "Building the dashboard",
      script: path.join(root, "dashboard/build/index.ts"),
    }),
  );
}

/** Builds the dashboard of a shop that is open; says why when it cannot, and the shop stays open. */
export async function buildDashboardBeside(): Promise<void> {
  try {
    await buildDashboard();
  } catch (error) {
    if (isClosing()) return;
    console.error(
      `${error instanceof Error ? error.message : error} \`npm run dashboard\` tries again.`,
    );
  }
}

/** The built storefront. */
export const pages = path.join(root, ".next");
const storefrontStamp = ".next/.built-from";

function storefrontHash(shop: string): string {
  const sources = ["app", "components", "contracts", "lib", "messages", "public", ".shop"];
  const settings = [
    "next.config.ts",
    "shop.config.ts",
    "instrumentation.ts",
    "proxy.ts",
    "postcss.config.mjs",
    "package-lock.json",
  ];
  return hashOf([...sources, ...settings], shop);
}

/** Whether the storefront is built, from its present sources and this shop. */
export function isStorefrontBuilt(shop: string): boolean {
  return isFresh(storefrontStamp, storefrontHash(shop));
}

/**
 * Builds the storefront when its sources, the catalogue or the shop that it is built from changed.
 * The engine must be running: static pages are rendered from it.
 * @throws Error while an open shop shows what was built before
 */
export function buildStorefront(env: Record<string, string>, shop: string): Promise<void> {
  return unlessFresh(
    storefrontStamp,
    storefrontHash(shop),
    () => runScript({ name: "Building the storefront", script: next, args: ["build", root], env }),
    () => refuseWhileServing(pages),
  );
}

export const next = path.join(root, "node_modules/next/dist/bin/next");
