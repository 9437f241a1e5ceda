import { getTranslations } from "next-intl/server";

export const ensureStatic = "navigation";

export default async function HomePage() {
  const t = await getTranslations("site");
  return <main>{t("name")}</main>;
}
