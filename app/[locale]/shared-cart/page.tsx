import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { SharedCartRoom } from "@/components/shared-cart/shared-cart-room";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

// The code is in the query and read by the browser: the page is the same for everybody.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sharedCart");
  return {
    title: t("title"),
    robots: { index: false },
    // Who has the code may take the goods over: it is not to travel on.
    referrer: "no-referrer",
  };
}

/** Goods that someone of a store chose with the shopper, to be taken into the shopper's own cart. */
export default async function SharedCartPage() {
  const t = await getTranslations("sharedCart");
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 sm:pt-16">
        <h1 className="text-3xl">{t("title")}</h1>
        <noscript>
          <p className="mt-6">{t("needsScript")}</p>
        </noscript>
        <ClientMessages namespaces={["sharedCart", "failures"]}>
          <Suspense fallback={<p className="mt-6 text-muted">{t("loading")}</p>}>
            <SharedCartRoom />
          </Suspense>
        </ClientMessages>
      </Container>
    </main>
  );
}
