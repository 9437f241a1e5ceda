import { getTranslations } from "next-intl/server";
import { EmptyRoom } from "@/components/layout/empty-room";
import { ButtonLink } from "@/components/ui/button-link";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <EmptyRoom title={t("notFoundTitle")} text={t("notFoundText")}>
      <ButtonLink href="/">{t("home")}</ButtonLink>
      <ButtonLink href="/search" variant="outline">
        {t("search")}
      </ButtonLink>
    </EmptyRoom>
  );
}
