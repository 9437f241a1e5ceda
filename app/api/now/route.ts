import { connection } from "next/server";

/** What time it is (ms since 1970), for pages on which something begins or ends at a moment. */
export async function GET() {
  // Never at the time of the build.
  await connection();
  return Response.json({ now: Date.now() }, { headers: { "cache-control": "no-store" } });
}
