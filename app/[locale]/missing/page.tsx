import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundRoom } from "@/components/layout/not-found-room";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle"), robots: { index: false } };
}

/**
 * What is shown in place of a page that does not exist. It is a page like others, whole without
 * scripts; the page cache gives it the status 404 (lib/csp/page-cache.mjs).
 */
export default function MissingPage() {
  return <NotFoundRoom />;
}
