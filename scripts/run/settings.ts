import path from "node:path";
import { z } from "zod";
import { type Env, engineSettings, port } from "../../commerce/env";
import { samplesBelong } from "../../commerce/samples/samples-belong";
import { missingSecrets } from "../../commerce/secrets";
import { isLoopback } from "../../contracts/loopback";
import {
  problemsOf,
  type StorefrontSettings,
  storefrontSettings,
  withoutEmpty,
} from "../../lib/settings";
import { openedShop } from "../shop/opened-shop";
import { shopFolder } from "../shop/shop-folder";
import { root } from "./build";
import { reservedPort, whyNotListen } from "./checks/address";
import { whyNotConnect } from "./checks/database";
import { whyNotKeep } from "./checks/folder";
import { whyNoSandbox } from "./checks/sandbox";
import { Claim } from "./claim";

/** What only the commands read that start the shop. */
export const startSettings = z.object({
  PAYMENT_SANDBOX: z.enum(["stripe"], "is not stripe").optional().meta({
    description:
      "`npm start` and `npm run dev`: a stand-in of Stripe beside the engine, with test cards ([payments](payments.md#a-sandbox)); only on this machine",
    unset: "none",
  }),
  PORT: port.default(3000).meta({ description: "the storefront's port" }),
  MARU_SHOP: z.string().optional().meta({
    description:
      "the folder of the shop: its settings, words and brand ([an own shop](own-shop.md))",
    unset: "`demo`, the demonstration",
  }),
  MARU_DEMO: z.enum(["0", "1"], "is neither 0 nor 1").optional().meta({
    description:
      "`0`: no demonstration catalogue; `1`: one also where `DATABASE_URL` is set, for trials",
    unset: "only with the embedded database, in the shop that is a demonstration",
  }),
});

/** A whole shop, one of its processes, or what is done to its database while nothing listens. */
export type Command = "shop" | "engine" | "storefront" | "maintenance";

export interface Settings {
  engine: Env;
  storefront: StorefrontSettings;
  port: number;
  /** Whether the shop is filled with the demonstration's catalogue. */
  demo: boolean;
  /** The provider whose stand-in is opened beside the engine. */
  sandbox: "stripe" | undefined;
  /** What a person should know, though nothing is wrong. */
  warnings: string[];
  /** The data folder, where the database is embedded: this process has it to itself. */
  claim?: Claim | undefined;
}

/** Settings that a person has to change before anything can start; the message names each. */
class WrongSettings extends Error {
  constructor(readonly problems: string[]) {
    const list = problems.map((problem) => `- ${problem}`).join("\n");
    super(
      `Maru does not start, because ${problems.length === 1 ? "a setting is" : "settings are"} wrong:\n${list}\nAll settings are listed in docs/operating.md.`,
    );
    this.name = "WrongSettings";
  }
}

/**
 * Reads every setting, takes the data folder, and tries what the settings name: addresses and the
 * database. Nothing is started yet.
 * @throws WrongSettings with one line for each setting that is wrong
 */
export async function readSettings(
  command: Command,
  given: NodeJS.ProcessEnv = process.env,
): Promise<Settings> {
  const source = withDefaults(given);
  const engine = engineSettings.safeParse(source);
  const storefront = storefrontSettings.safeParse(source);
  const start = startSettings.safeParse(source);
  const problems = [engine, storefront, start].flatMap(({ error }) =>
    error ? problemsOf(error) : [],
  );
  if (!engine.data || !storefront.data || !start.data || problems.length > 0)
    throw new WrongSettings([...new Set(problems)]);
  const { isDemonstration, whyNoShop } = lookAtShop(source);
  if (whyNoShop) throw new WrongSettings([whyNoShop]);
  const settings = {
    engine: engine.data,
    storefront: storefront.data,
    port: start.data.PORT,
    demo: start.data.MARU_DEMO
      ? start.data.MARU_DEMO === "1"
      : isDemonstration && !engine.data.DATABASE_URL,
    sandbox: start.data.PAYMENT_SANDBOX,
    warnings: [] as string[],
  };
  settings.warnings = [...doubts(command, engine.data), ...withoutSamples(command, settings)];
  const { claim, problem } = await takeFolder(command, settings.engine);
  const wrong = [
    ...(settings.demo && !isDemonstration
      ? [`MARU_DEMO is 1, but ${shopFolder(source)} is no demonstration.`]
      : []),
    ...contradictions(command, settings),
    ...(problem ? [problem] : []),
    ...(await trials(command, settings)),
  ];
  if (wrong.length === 0) return { ...settings, claim };
  claim?.release();
  throw new WrongSettings(wrong);
}

/** Whether the folder of the shop is a demonstration's, or why it opens no shop. */
function lookAtShop(source: NodeJS.ProcessEnv): { isDemonstration: boolean; whyNoShop?: string } {
  try {
    return { isDemonstration: openedShop(shopFolder(source)).shop.demonstration };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { isDemonstration: false, whyNoShop: `MARU_SHOP: ${why}` };
  }
}

/** The data folder for this process alone, where the database is embedded; or why not. */
async function takeFolder(
  command: Command,
  { MARU_DATA, DATABASE_URL }: Env,
): Promise<{ claim?: Claim; problem?: string | undefined }> {
  if (command === "storefront") return {};
  const embedded = !DATABASE_URL;
  const problem = whyNotKeep(MARU_DATA, { embedded });
  if (problem || !embedded) return { problem };
  return Claim.take(MARU_DATA).then(
    (claim) => ({ claim }),
    (error: Error) => ({ problem: `MARU_DATA: ${error.message}` }),
  );
}

/** What is set to nothing is not set; the data is the checkout's, wherever the command is called. */
export function withDefaults(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const source = withoutEmpty(given);
  return {
    ...source,
    MARU_DATA: source.MARU_DATA ?? path.join(root, ".maru"),
    STOREFRONT_URL: source.STOREFRONT_URL ?? `http://localhost:${source.PORT ?? 3000}`,
  };
}

function contradictions(command: Command, { engine, port, sandbox }: Settings): string[] {
  if (command === "storefront")
    return engine.REVALIDATE_SECRET
      ? []
      : ["REVALIDATE_SECRET is not set: a storefront shares it with the engines that it shows."];
  const missing = missingSecrets(engine);
  return [
    engine.COMMERCE_ROLE !== "both" &&
      !engine.DATABASE_URL &&
      `COMMERCE_ROLE is ${engine.COMMERCE_ROLE}: processes apart need one database, in DATABASE_URL.`,
    command === "shop" &&
      engine.COMMERCE_ROLE === "worker" &&
      "COMMERCE_ROLE is worker: a shop needs an engine that answers. `npm run engine` starts a worker.",
    // Of one process the number is right, of the other it may be: who decides starts them apart.
    command === "shop" &&
      engine.TRUST_PROXY > 0 &&
      !isLoopback(engine.COMMERCE_HOST) &&
      `TRUST_PROXY is ${engine.TRUST_PROXY} and COMMERCE_HOST is ${engine.COMMERCE_HOST}: who reaches the engine past the proxy could write any address into X-Forwarded-For. Let the engine listen on this machine only, or start it apart (npm run engine) with a TRUST_PROXY of its own.`,
    command === "shop" && sandbox && whyNoSandbox(engine),
    command === "shop" && engine.COMMERCE_PORT === port && `COMMERCE_PORT is ${port}, like PORT.`,
    (engine.DATABASE_URL || engine.COMMERCE_ROLE !== "both") &&
      missing.length > 0 &&
      `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not set: processes on one database share their secrets.`,
  ].filter((problem) => problem !== false && problem !== undefined);
}

/** Where a process believes a proxy that others can go around. */
function doubts(command: Command, { TRUST_PROXY, HOST, COMMERCE_HOST }: Env): string[] {
  if (TRUST_PROXY === 0) return [];
  const doors: Record<string, string> = {
    ...(command === "engine" && { COMMERCE_HOST }),
    ...((command === "shop" || command === "storefront") && { HOST }),
  };
  return Object.entries(doors)
    .filter(([, host]) => !isLoopback(host))
    .map(
      ([name, host]) =>
        `TRUST_PROXY is ${TRUST_PROXY} and ${name} is ${host}: see to it that only the proxy reaches it. Anyone else could write any address into X-Forwarded-For.`,
    );
}

/** Why a demonstration on this machine has no sample people, where no one decided so. */
function withoutSamples(command: Command, { engine, demo }: Pick<Settings, "engine" | "demo">) {
  const isAsked = engine.MARU_SAMPLES !== undefined || engine.DATABASE_URL || !demo;
  if (command === "storefront" || isAsked || samplesBelong(engine, true)) return [];
  const { HOST, COMMERCE_HOST, STOREFRONT_URL, TRUST_PROXY } = engine;
  return [
    `Others reach this shop (HOST ${HOST}, COMMERCE_HOST ${COMMERCE_HOST}, STOREFRONT_URL ${STOREFRONT_URL}, TRUST_PROXY ${TRUST_PROXY}): it gets no sample people, events and coupon. MARU_SAMPLES=1 asks for them, except at a public address.`,
  ];
}

/** Says each on the terminal. */
export function sayWarnings({ warnings }: Pick<Settings, "warnings">): void {
  for (const warning of warnings) console.warn(`Warning: ${warning}`);
}

async function trials(command: Command, { engine, port }: Settings): Promise<string[]> {
  const hasStorefront = command === "shop" || command === "storefront";
  const hasEngine =
    command === "shop" || (command === "engine" && engine.COMMERCE_ROLE !== "worker");
  const results = await Promise.all([
    hasStorefront && reservedPort(port),
    hasStorefront && whyNotListen({ HOST: engine.HOST }, { PORT: port }),
    hasEngine &&
      whyNotListen(
        { COMMERCE_HOST: engine.COMMERCE_HOST },
        { COMMERCE_PORT: engine.COMMERCE_PORT },
      ),
    command !== "storefront" && engine.DATABASE_URL && whyNotConnect(engine.DATABASE_URL),
  ]);
  return results.filter((problem) => typeof problem === "string");
}
