import { useTranslations } from "next-intl";
import type { MissingPieces, SharedLine } from "@/lib/shared-cart";

interface MissingListProps {
  missing: readonly MissingPieces[];
  /** Of the shared cart, which know the names. */
  lines: readonly SharedLine[];
}

/** What did not come into the cart, and why. */
export function MissingList({ missing, lines }: MissingListProps) {
  const t = useTranslations("sharedCart");
  const why = {
    SOLD_OUT: t("soldOut"),
    NOT_SOLD: t("notSold"),
    STORE_CLOSED: t("storeClosed"),
    TOO_MANY: t("tooMany"),
  };
  return (
    <section aria-labelledby="missing-pieces" className="rounded-sm bg-surface p-4">
      <h2 id="missing-pieces" className="text-base font-medium">
        {t("missing")}
      </h2>
      <ul className="mt-2 grid gap-1 text-sm">
        {missing.map(({ variantId, quantity, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer, which changes as a whole
          <li key={index}>
            {lines.find((line) => line.variantId === variantId)?.name} ×{quantity}: {why[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}
