import { spawnSync } from "node:child_process";
import { chromiumPath, hasLightChromium } from "./find-chromium";

/**
 * Makes sure that there is a browser to test with, the light kind where it can be had. That is
 * Playwright's own, else Debian's package when allowed.
 * @throws Error that says what to do, when none can be had
 */
export function ensureChromium(): void {
  const asRoot = process.getuid?.() === 0;
  if (hasLightChromium()) return;
  if (!chromiumPath()) {
    console.log("No browser found; installing Playwright's Chromium …");
    attempt("npx", ["playwright", "install", "chromium"]);
  }
  if (!hasLightChromium() && asRoot) {
    console.log("Installing Debian's Chromium without windows …");
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]);
    if (!chromiumPath()) attempt("apt-get", ["install", "-y", "-qq", "chromium"]);
  }
  if (chromiumPath()) return;
  throw new Error(
    "The end-to-end tests need a browser and none could be installed. Install Chromium, or set CHROMIUM_PATH to one.",
  );
}

function attempt(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { env, stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
}
