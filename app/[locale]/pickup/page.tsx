import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { LinkedPickups } from "@/components/pickup/linked-pickups";
import { PassSkeleton } from "@/components/pickup/pass-skeleton";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

// Order and token are in the query and read by the browser: the page is the same for everybody.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pass");
  return {
    title: t("title"),
    description: t("description"),
    robots: { index: false },
    // The token in the address is not to travel on to the maps that directions lead to.
    referrer: "no-referrer",
  };
}

export default function PickupPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-8 sm:pt-14">
        <ClientMessages namespaces={["pass", "stores", "failures", "serviceRequests"]}>
          <Suspense fallback={<PassSkeleton />}>
            <LinkedPickups />
          </Suspense>
        </ClientMessages>
      </Container>
    </main>
  );
}
