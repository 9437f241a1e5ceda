import { useTranslations } from "next-intl";

/** That an order is wrapped, and what its card says. Nothing for what is no gift. */
export function GiftNote({ message }: { message: string | null }) {
  const t = useTranslations("orders.gift");
  if (message === null) return null;
  return (
    <div className="my-5 break-inside-avoid bg-tint-soft px-4 py-3 text-sm print:my-2">
      <p className="font-medium">{t("title")}</p>
      {message && (
        <blockquote dir="auto" className="mt-1 whitespace-pre-line break-words">
          {message}
        </blockquote>
      )}
      <p className="mt-1 text-muted">{t("noPrices")}</p>
    </div>
  );
}
