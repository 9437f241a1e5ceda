import { useTranslations } from "next-intl";
import { Button } from "../ui/button";

interface InAisleProps {
  /** Its name. */
  store: string;
  /** The goods are collected at a time of the shopper's own instead. */
  onLater: () => void;
}

/** Goods that the shopper holds in their hands: there is no time to choose. */
export function InAisle({ store, onLater }: InAisleProps) {
  const t = useTranslations("checkout.inAisle");
  return (
    <section className="grid justify-items-start gap-3 rounded-md bg-surface p-4">
      <h3 className="text-base font-medium">{t("title", { store })}</h3>
      <p className="text-sm text-muted">{t("text")}</p>
      <Button variant="quiet" className="text-sm" onClick={onLater}>
        {t("later")}
      </Button>
    </section>
  );
}
