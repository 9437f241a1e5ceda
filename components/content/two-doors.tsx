import { useTranslations } from "next-intl";
import type { Store } from "@/lib/stores";
import { Container } from "../ui/container";
import { DoorsDrawing } from "./doors-drawing";
import { StoreLines } from "./store-lines";

/** How screen and stores are one shop, and where the stores are. */
export function TwoDoors({ stores }: { stores: readonly Store[] }) {
  const t = useTranslations("home.doors");
  return (
    <section aria-labelledby="doors" className="mt-section bg-surface">
      <Container className="grid gap-x-10 gap-y-16 py-section lg:grid-cols-12">
        <div className="lg:col-span-6">
          <DoorsDrawing className="mb-10 w-56 max-w-full rtl:-scale-x-100 calm:hidden" />
          <h2 id="doors" className="text-4xl">
            {t("title")}
          </h2>
          <p className="mt-6 max-w-[30em] text-lg">{t("text")}</p>
          <dl className="mt-10 grid max-w-2xl gap-8 sm:grid-cols-2">
            <div className="border-t border-ink pt-4">
              <dt className="font-semibold">{t("collect")}</dt>
              <dd className="mt-1.5 text-sm text-muted">{t("collectText")}</dd>
            </div>
            <div className="border-t border-ink pt-4">
              <dt className="font-semibold">{t("try")}</dt>
              <dd className="mt-1.5 text-sm text-muted">{t("tryText")}</dd>
            </div>
          </dl>
        </div>
        <StoreLines stores={stores} className="lg:col-span-5 lg:col-start-8 lg:self-end" />
      </Container>
    </section>
  );
}
