import { z } from "zod";
import { termSchema } from "@/lib/catalog/parse-listing-query";
import { answer } from "@/lib/http/answer";
import { readLocale } from "@/lib/http/read-request";
import { fail, ok } from "@/lib/result";
import { getSuggestions } from "@/lib/search/get-suggestions";

const schema = termSchema.pipe(z.string().min(1));

export async function GET(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return answer(locale);
  const term = schema.safeParse(new URL(request.url).searchParams.get("q"));
  if (!term.success) return answer(fail("validation", "invalid", "q"));
  const result = await getSuggestions(locale.value, term.data);
  return answer(result.ok ? ok({ suggestions: result.value }) : result);
}
