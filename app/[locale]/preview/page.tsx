import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ContentView } from "@/components/content/content-view";
import { getBlocks } from "@/components/content/get-blocks";
import { Container } from "@/components/ui/container";
import { getContentPreview } from "@/lib/content/server";
import { getLocale } from "@/lib/i18n/get-locale";

// A draft is for all who have the link: it is read for each request, and kept nowhere.
export const instant = false;

type Props = PageProps<"/[locale]/preview">;

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function Preview({ searchParams }: Props) {
  const [{ token }, locale, t] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("content"),
  ]);
  const draft = typeof token === "string" ? await getContentPreview(locale, token) : null;
  if (!draft) notFound();
  return (
    <>
      <Container className="border-b border-line bg-tint-soft py-3 text-sm">
        <p>{t("preview")}</p>
      </Container>
      <ContentView content={draft} blocks={await getBlocks(locale, draft.blocks)} />
    </>
  );
}
