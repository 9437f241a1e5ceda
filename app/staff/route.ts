import { languages } from "@/lib/i18n/locales";

/** `/staff` has no language: the browser's first one that there is, else English. */
export function GET(request: Request) {
  const wanted = (request.headers.get("accept-language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  const language = wanted.flatMap((code) => languages.find((known) => known === code) ?? [])[0];
  return new Response(null, {
    status: 307,
    headers: { location: `/staff/${language ?? "en"}`, vary: "accept-language" },
  });
}
