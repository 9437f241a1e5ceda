import { connection } from "next/server";
import { respond } from "@/lib/http/respond";
import { toFailure } from "@/lib/result";

/** Every address of the API that there is not. */
export async function GET() {
  // Kept for no address: there are as many as strangers think of.
  await connection();
  return respond(toFailure("validation", "notFound"));
}

export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
