import "server-only";
import { headers } from "next/headers";
import { browserIn } from "./browser-in";

/** What the caller's browser says it is; only within a request. */
export async function browserName(): Promise<string> {
  return browserIn((await headers()).get("user-agent") ?? "");
}
