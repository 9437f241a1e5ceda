import { answer } from "@/lib/http/answer";
import { readPair } from "@/lib/http/read-request";
import { exportAll } from "@/lib/privacy/export-all";

/** Everything that the shop has of the visitor, as a file. */
export async function GET(request: Request) {
  const pair = readPair(request);
  if (!pair.ok) return answer(pair);
  const result = await exportAll(pair.value);
  if (!result.ok) return answer(result);
  return new Response(JSON.stringify(result.value, null, 2), {
    headers: {
      "cache-control": "no-store",
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="maru-my-data.json"',
    },
  });
}
