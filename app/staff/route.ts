import { localeFor } from "@/lib/i18n/locale-for";
import { languageOf } from "@/lib/i18n/locales";

/** `/staff` has no language: the browser's first one that there is. */
export function GET(request: Request) {
  const language = languageOf(localeFor(request.headers.get("accept-language") ?? undefined));
  return new Response(null, {
    status: 307,
    headers: { location: `/staff/${language}`, vary: "accept-language" },
  });
}
