import { useTranslations } from "next-intl";
import { storeServices } from "@/contracts/store-services";

interface StoreServicesProps {
  services: readonly string[];
  /** The store's code, which makes ids on the page its own. */
  code: string;
}

/** What one can do at a store. */
export function StoreServices({ services, code }: StoreServicesProps) {
  const t = useTranslations("stores");
  const offered = storeServices.filter((service) => services.includes(service));
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby={`services-${code}`}>
      <h2 id={`services-${code}`} className="mb-4 text-xl">
        {t("services")}
      </h2>
      <ul>
        {offered.map((service) => (
          <li key={service} className="border-t border-line py-4 last:border-b">
            {t(`serviceNames.${service}`)}
            <span className="block text-sm text-muted">{t(`serviceTexts.${service}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
