import { getTranslations } from "next-intl/server";
import { ButtonLink } from "../ui/button-link";
import { EmptyRoom } from "./empty-room";

/** What stands where there is no page. */
export async function NotFoundRoom() {
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
