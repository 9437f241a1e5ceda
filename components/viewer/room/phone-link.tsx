import { useTranslations } from "next-intl";
import { QrCode } from "../../ui/qr-code";

/** A code that a phone's camera reads: the same product, in the same finish, in the owner's room. */
export function PhoneLink({ href }: { href: string }) {
  const t = useTranslations("viewer.room");
  return (
    <div className="flex items-center gap-5">
      <a href={href} className="shrink-0">
        <QrCode text={href} label={t("codeLabel")} className="size-36 overflow-hidden rounded-sm" />
      </a>
      <div>
        <p className="font-medium">{t("codeTitle")}</p>
        <p className="mt-1 text-sm text-muted">{t("codeText")}</p>
      </div>
    </div>
  );
}
