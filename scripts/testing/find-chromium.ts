import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

// Without these a browser on a closed network waits for hosts that it cannot reach.
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a browser to test with: Playwright's own, else one of the system; or undefined. */
export function chromiumPath(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...usual];
  return candidates.find((path): path is string => Boolean(path) && existsSync(path ?? ""));
}

/**
 * How to launch the browser that the tests use.
 * @throws Error that says how to get one
 */
export function findChromium(): LaunchOptions {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error(
      "No browser to test with. Run `npx playwright install chromium`, install your system's Chromium, or set CHROMIUM_PATH.",
    );
  const asRoot = process.getuid?.() === 0;
  return { executablePath, args: asRoot ? ["--no-sandbox", ...quiet] : quiet };
}
