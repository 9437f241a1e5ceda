import { spawnSync } from "node:child_process";
import { chromiumPath } from "./find-chromium";

/** Finds a browser, or installs one: Playwright's own, else Debian's package when allowed. */
export function ensureChromium(): string {
  const found = chromiumPath();
  if (found) return found;
  console.log("No browser found; installing Playwright's Chromium …");
  attempt("npx", ["playwright", "install", "chromium"]);
  if (!chromiumPath() && process.getuid?.() === 0) {
    console.log("That did not work here; installing Debian's Chromium …");
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "chromium"]);
  }
  const installed = chromiumPath();
  if (installed) return installed;
  throw new Error(
    "The end-to-end tests need a browser and none could be installed. Install Chromium, or set CHROMIUM_PATH to one.",
  );
}

function attempt(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
}
