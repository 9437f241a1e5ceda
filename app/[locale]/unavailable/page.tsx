import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyRoom } from "@/components/layout/empty-room";
import { ButtonLink } from "@/components/ui/button-link";
import { TryAgain } from "@/components/ui/try-again";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("failedTitle"), robots: { index: false } };
}

/** What the proxy shows, with 503, in place of a page that cannot be made without the engine. */
export default async function UnavailablePage() {
  const t = await getTranslations("errors");
  return (
    <EmptyRoom title={t("failedTitle")} text={t("failedText")}>
      <TryAgain label={t("retry")} />
      <ButtonLink href="/" variant="outline">
        {t("home")}
      </ButtonLink>
    </EmptyRoom>
  );
}
