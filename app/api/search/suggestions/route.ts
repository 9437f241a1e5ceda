import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { termSchema } from "@/lib/catalog/server";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { ok, toFailure } from "@/lib/result";
import { getSuggestions } from "@/lib/search/server";

const schema = termSchema.pipe(z.string().min(1));

export async function GET(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const term = schema.safeParse(new URL(request.url).searchParams.get("q"));
  if (!term.success) return respond(toFailure("validation", "invalid", "q"));
  const t = await getTranslations({ locale: locale.value, namespace: "search" });
  const result = await getSuggestions(locale.value, term.data, t("storeList"));
  return respond(result.ok ? ok({ suggestions: result.value }) : result);
}
