import { createHash } from "node:crypto";

const never = "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Data and uploads: an uploaded picture may contain scripts, and none runs. */
export const plainPolicy = `default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; ${never}`;

/**
 * The dashboard: its own files, pictures from where uploads are served, drafts as the storefront shows
 * them.
 * @param pictures origins, besides its own
 */
export function dashboardPolicy(pictures: readonly string[], storefront: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    // Its parts bring their looks along when they are opened.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    ["img-src 'self' data: blob:", ...pictures].join(" "),
    "connect-src 'self'",
    `frame-src ${storefront}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The page of letters: its own script by hash. A letter stands in a frame that has the same policy.
 * So what a stranger got into a letter does not run.
 * @param page its text
 */
export function mailboxPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return `default-src 'none'; script-src ${scripts.join(" ")}; style-src 'unsafe-inline'; img-src data: http: https:; connect-src 'self'; frame-src 'self'; ${never}`;
}
