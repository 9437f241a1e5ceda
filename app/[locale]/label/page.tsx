import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LabelFault } from "@/components/aisle/label-fault";
import { EmptyRoom } from "@/components/layout/empty-room";
import { ButtonLink } from "@/components/ui/button-link";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("label");
  return { title: t("title"), robots: { index: false } };
}

/** Where a scanned label leads that opens no article, with the ways to find it still. */
export default async function LabelPage() {
  const t = await getTranslations("label");
  const errors = await getTranslations("errors");
  return (
    <EmptyRoom
      title={t("title")}
      text={t("text")}
      note={<LabelFault words={{ misread: t("misread"), later: t("later") }} />}
    >
      <ButtonLink href="/search">{errors("search")}</ButtonLink>
      <ButtonLink href="/stores" variant="outline">
        {t("stores")}
      </ButtonLink>
    </EmptyRoom>
  );
}
