import { useTranslations } from "next-intl";
import type { ChosenMethod } from "@/lib/checkout/method-of";
import type { Checkout } from "@/lib/checkout/types";
import { RadioCards } from "../ui/radio-cards";
import { type Card, CardFields } from "./card-fields";
import { useFieldWords } from "./field-words";

interface PaymentMeansProps {
  checkout: Checkout;
  /** None where the market has no way to pay this order. */
  method: ChosenMethod | undefined;
  onChoose: (method: string) => void;
  card: Card;
  onCardChange: (card: Card) => void;
  wrong: readonly string[];
}

/** By what an order is paid: the choice where there is one, and what has to be typed for it. */
export function PaymentMeans(props: PaymentMeansProps) {
  const { checkout, method, onChoose, card, onCardChange, wrong } = props;
  const t = useTranslations("checkout.payment");
  const words = useFieldWords();
  if (!method) return <p className="border-s-2 border-danger ps-4 text-sm">{t("noMethod")}</p>;
  if (method.means === "nothing") return <p className="text-sm text-muted">{t("free")}</p>;
  const { paymentMethods } = checkout;
  return (
    <>
      {paymentMethods.length > 1 && (
        <div className="mb-6">
          <RadioCards
            legend={t("legend")}
            legendHidden
            value={method.code}
            onChange={onChoose}
            options={paymentMethods.map(({ code: value, name }) => ({ value, label: name }))}
          />
        </div>
      )}
      {method.means === "card" ? (
        <>
          <CardFields
            card={card}
            onChange={onCardChange}
            errorOf={(field) => (wrong.includes(field) ? words.error(field) : undefined)}
          />
          <p className="mt-5 text-xs text-muted">{t("test")}</p>
        </>
      ) : (
        <p className="text-sm text-muted">
          {t(method.means === "atProvider" ? "atProvider" : "inStore")}
        </p>
      )}
    </>
  );
}
