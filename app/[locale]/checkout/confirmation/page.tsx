import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { Confirmation } from "@/components/orders/confirmation";
import { ConfirmationSkeleton } from "@/components/orders/confirmation-skeleton";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

// The order's number is in the query and read by the browser. A page per number would have to be
// rendered and kept for any number that someone makes up.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.confirmation");
  return { title: t("title"), robots: { index: false } };
}

export default function ConfirmationPage() {
  return (
    <main id="main" data-one-sheet>
      <Container className="pt-10 sm:pt-20 print:pt-0">
        <ClientMessages
          namespaces={[
            "orders",
            "failures",
            "pass",
            "stores",
            "serviceRequests",
            "recommendations",
            "productCard",
          ]}
        >
          <Suspense fallback={<ConfirmationSkeleton />}>
            <Confirmation />
          </Suspense>
        </ClientMessages>
      </Container>
    </main>
  );
}
