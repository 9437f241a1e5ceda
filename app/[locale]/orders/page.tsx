import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TrackOrder } from "@/components/orders/track-order";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { TextLink } from "@/components/ui/text-link";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracking");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

export default async function OrdersPage() {
  const t = await getTranslations("tracking");
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-4 mb-10 max-w-[38rem] text-muted md:mb-14">{t("lead")}</p>
        <ClientMessages namespaces={["tracking", "failures", "orders"]}>
          <TrackOrder
            aside={
              <section className="rounded-sm bg-surface px-6 pt-5 pb-4">
                <h2 className="text-base">{t("accountTitle")}</h2>
                <p className="mt-1 text-sm text-muted">{t("accountText")}</p>
                <TextLink href="/account" className="mt-1 text-sm">
                  {t("toAccount")}
                </TextLink>
              </section>
            }
          />
        </ClientMessages>
      </Container>
    </main>
  );
}
