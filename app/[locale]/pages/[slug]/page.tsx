import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ContentPageView, contentMetadata } from "@/components/content/content-page";
import { atLeastOne } from "@/lib/at-least-one";
import { getContentPage, getContentSlugs } from "@/lib/content/server";
import { readParams } from "@/lib/http/read-params";
import { pathIn } from "@/lib/i18n/alternates";
import { getLocale } from "@/lib/i18n/get-locale";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/pages/[slug]">;

export async function generateStaticParams() {
  const pages = await getContentSlugs(await getLocale());
  return atLeastOne(
    pages.map(({ slug }) => ({ slug })),
    { slug: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const { shown } = await getContentPage(locale, slug);
  return shown ? contentMetadata(locale, shown) : {};
}

/** A page that merchants wrote. Its addresses of before and in other languages lead to this locale's. */
export default async function WrittenPage({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const page = await getContentPage(locale, slug);
  const { shown } = page;
  if (!shown) notFound();
  if (shown.slug && shown.slug !== slug)
    permanentRedirect(pathIn(locale, `/pages/${encodeURIComponent(shown.slug)}`));
  return <ContentPageView page={page} locale={locale} />;
}
