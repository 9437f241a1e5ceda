import { z } from "zod";
import { respond } from "@/lib/http/respond";
import { toFailure } from "@/lib/result";
import { dateSchema, getAudit, readAt } from "@/lib/staff/server";

const spanSchema = z.object({ from: dateSchema, to: dateSchema });

/** The store's history as a file. */
export async function GET(request: Request) {
  const at = readAt(request);
  if (!at.ok) return respond(at);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const span = spanSchema.safeParse(query);
  if (!span.success) return respond(toFailure("validation", "invalid", "from"));
  const { from, to } = span.data;
  const csv = await getAudit(at.value, from, to);
  if (!csv.ok) return respond(csv);
  // Spreadsheets take a file without this mark for an old encoding.
  return new Response(`\uFEFF${csv.value}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="maru-${at.value.store}-${from}-${to}.csv"`,
      "cache-control": "no-store",
    },
  });
}
