import { connection } from "next/server";
import { shutReason } from "../../../contracts/shut-reason";

/** Where the front door leads who may not enter a trial, whatever the address was. */
export async function GET() {
  await connection();
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(shutReason, { status: 403, headers });
}

export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
