import { useTranslations } from "next-intl";
import { ClientMessages } from "../ui/client-messages";
import { Container } from "../ui/container";
import type { TasteCard } from "./get-taste";
import { TasteQuiz } from "./taste-quiz";

/** Five choices by picture; what is told stays in the visitor's browser. */
export function TasteSection({ pairs }: { pairs: [TasteCard, TasteCard][] }) {
  const t = useTranslations("taste");
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="taste" className="mt-section bg-tint-soft">
      <Container className="grid gap-x-14 gap-y-10 py-20 lg:grid-cols-12">
        <div className="lg:col-span-4">
          <h2 id="taste" className="text-2xl">
            {t("title")}
          </h2>
          <p className="mt-4 max-w-prose">{t("text")}</p>
        </div>
        <div className="lg:col-span-8">
          <ClientMessages namespaces={["taste"]}>
            <TasteQuiz pairs={pairs} />
          </ClientMessages>
        </div>
      </Container>
    </section>
  );
}
