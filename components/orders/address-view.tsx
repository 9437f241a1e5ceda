import { useLocale } from "next-intl";
import { addressLines } from "@/contracts/addresses/address-lines";
import type { Address } from "@/lib/address/address";
import { languageOf } from "@/lib/i18n/locales";

/** A name and an address as the country writes it. */
export function AddressView({ address }: { address: Address }) {
  const language = languageOf(useLocale());
  return (
    <address className="not-italic">
      <span className="block">{address.fullName}</span>
      {addressLines(address, language).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      <bdi dir="ltr" className="block w-fit tabular-nums">
        {address.phone}
      </bdi>
    </address>
  );
}
