import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";

const files = new Map([
  ["/endive/stripe.js", { name: "stripe.js", type: "text/javascript" }],
  ["/elements/payment", { name: "element.html", type: "text/html; charset=utf-8" }],
]);

/** The path of its script, as Stripe names it. */
export const scriptPath = "/endive/stripe.js";

/** Serves what a browser gets of the stand-in. @returns whether it is there */
export function serveBrowser(pathname: string, response: ServerResponse): boolean {
  const file = files.get(pathname);
  if (!file) return false;
  const text = readFileSync(path.join(import.meta.dirname, "browser", file.name));
  response.writeHead(200, { "content-type": file.type, "cache-control": "no-store" }).end(text);
  return true;
}
