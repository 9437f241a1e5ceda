import { getTranslations } from "next-intl/server";
import { pairFor } from "@/components/staff/format";
import { directionOf, languages } from "@/lib/i18n/pairs";

export function generateStaticParams() {
  return languages.map((language) => ({ language }));
}

/** What makes the app one that can be installed, in its language. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/staff/[language]/manifest.webmanifest">,
) {
  const asked = (await params).language;
  const language = languages.find((known) => known === asked) ?? "en";
  const pair = pairFor(language);
  const t = await getTranslations({ locale: pair, namespace: "staff" });
  const icon = { src: "/staff/icon.svg", sizes: "any", type: "image/svg+xml" };
  return Response.json(
    {
      id: "/staff/",
      name: t("title"),
      short_name: "Maru",
      lang: language,
      dir: directionOf(pair),
      start_url: `/staff/${language}`,
      scope: "/staff/",
      display: "standalone",
      orientation: "portrait",
      background_color: "#faf7f1",
      theme_color: "#faf7f1",
      icons: [
        { ...icon, purpose: "any" },
        { ...icon, purpose: "maskable" },
      ],
    },
    { headers: { "content-type": "application/manifest+json" } },
  );
}
