import { type Secrets, settingsOf } from "../secrets";
import { fingerprintOf, type Manifest } from "./manifest";

/** What stops working when a secret is another one than before. */
const restsOn: Record<string, string> = {
  COOKIE_SECRET: "staff of the dashboard sign in again",
  PICKUP_SECRET: "pickup passes and links of letters that were sent do not open",
  PUSH_SECRET: "phones of staff and receivers of webhooks have to be set up again",
};

/** Fingerprints of the secrets that outlive a process. A password is none: it could be guessed. */
export function fingerprintsOf(secrets: Secrets): Record<string, string> {
  const all = Object.entries(settingsOf(secrets));
  return Object.fromEntries(
    all.flatMap(([setting, secret]) =>
      Object.hasOwn(restsOn, setting) ? [[setting, fingerprintOf(setting, secret)]] : [],
    ),
  );
}

/** What a person should know where a shop has other secrets than its backup; a line for each. */
export function otherSecrets({ secrets }: Manifest, now: Secrets): string[] {
  const of = fingerprintsOf(now);
  return Object.entries(restsOn).flatMap(([setting, loss]) =>
    secrets[setting] && secrets[setting] !== of[setting]
      ? [`${setting} is not the one of the backup: ${loss}.`]
      : [],
  );
}
