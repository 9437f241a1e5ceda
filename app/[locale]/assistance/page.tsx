import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssistanceRoom } from "@/components/assistance/assistance-room";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance");
  return { title: t("title"), robots: { index: false, follow: true } };
}

export default async function AssistancePage() {
  const t = await getTranslations("assistance");
  return (
    <main id="main">
      <Container className="pt-10 sm:pt-16">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-4 max-w-prose text-lg text-muted">{t("lead")}</p>
        <ClientMessages namespaces={["assistance"]}>
          <AssistanceRoom />
        </ClientMessages>
      </Container>
    </main>
  );
}
