import { addressLines } from "@/contracts/addresses/address-lines";
import type { Pickup } from "@/lib/staff/types";
import { useStaff } from "./staff-context";

/** Where a parcel goes, line by line as its country writes it; nothing once it is over. */
export function ParcelAddress({ parcel: { address } }: { parcel: NonNullable<Pickup["parcel"]> }) {
  const { language } = useStaff();
  if (!address?.countryCode) return null;
  const written = {
    line1: address.streetLine1 ?? "",
    line2: address.streetLine2 ?? "",
    city: address.city ?? "",
    province: address.province ?? "",
    postalCode: address.postalCode ?? "",
  };
  const lines = addressLines({ ...written, countryCode: address.countryCode }, language);
  return (
    <address className="not-italic">
      {[address.company, ...lines].filter(Boolean).map((line) => (
        <span key={line} className="block break-words">
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  );
}
