import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Books } from "./books";
import { scriptPath } from "./browser";
import type { Happened } from "./objects";
import { openStripe } from "./stand-in";

/** How long (ms) an engine is left alone that did not take an event; then it asks by itself. */
const pausesMs = [1_000, 5_000, 20_000];

interface SandboxOptions {
  /** The shop's data folder. */
  data: string;
  /** Where the engine is, once that is known. */
  engineUrl: () => string;
}

const made = (kind: string) => `${kind}_${randomBytes(16).toString("hex")}`;

/**
 * Opens the stand-in beside an engine, with keys of its own, and tells it of each event as it
 * happens. Its books are kept in a file: orders that were paid there outlive it.
 * @returns the settings by which the engine takes it for Stripe
 */
export async function openStripeSandbox({ data, engineUrl }: SandboxOptions) {
  const file = path.join(data, "payment-sandbox.json");
  const keys = { secret: made("sk_test"), public: made("pk_test"), webhook: made("whsec") };
  const onChange = () => {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, JSON.stringify(stripe.books.kept));
    for (const event of stripe.books.events.splice(0)) void tell(event);
  };
  const stripe = await openStripe({ keys, onChange });
  if (existsSync(file)) stripe.books.take(readKept(file));

  async function tell(event: Happened): Promise<void> {
    const door = `${engineUrl()}/payment-webhooks/stripe`;
    for (const pauseMs of [...pausesMs, 0]) {
      const status = await stripe.tell(door, event).catch(() => 0);
      if (status === 200) return;
      await delay(pauseMs, undefined, { ref: false });
    }
  }

  return {
    env: {
      STRIPE_SECRET_KEY: keys.secret,
      STRIPE_PUBLIC_KEY: keys.public,
      STRIPE_WEBHOOK_SECRET: keys.webhook,
      STRIPE_API_URL: stripe.url,
      STRIPE_SCRIPT_URL: stripe.url + scriptPath,
    },
    close: stripe.close,
  };
}

/** What the books kept; none where the file is torn. */
function readKept(file: string): Books["kept"] {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return new Books().kept;
  }
}
