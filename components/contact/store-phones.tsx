import { Link } from "@/lib/i18n/navigation";
import type { Store } from "@/lib/stores";
import { OpenNow } from "../stores";

/** The stores of a market that can be called, each with whether it is open now. */
export function StorePhones({ stores }: { stores: readonly Store[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {stores.map(({ code, name, phone, timeZone, hours, exceptions }) => (
        <li key={code} className="grid gap-1 py-4">
          <Link href={`/stores/${code}`} className="font-medium underline-offset-4 hover:underline">
            {name}
          </Link>
          <a
            href={`tel:${phone.replace(/[^+\d]/g, "")}`}
            className="inline-flex min-h-11 items-center justify-self-start underline underline-offset-4"
          >
            <bdi dir="ltr">{phone}</bdi>
          </a>
          <OpenNow
            schedule={{
              timeZone,
              hours,
              exceptions: exceptions.map((day) => ({ ...day, reason: "" })),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
