import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { exportAll } from "@/lib/privacy/server";

/** Everything that the shop has of the visitor, as a file. */
export async function GET(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const result = await exportAll(locale.value);
  if (!result.ok) return respond(result);
  return new Response(JSON.stringify(result.value, null, 2), {
    headers: {
      "cache-control": "no-store",
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-data.json"',
    },
  });
}
