import { ClientMessages } from "../ui/client-messages";
import type { RailPlace } from "./rail-place";
import { RailSlot } from "./rail-slot";

/** The rails of a page, one below the other, with the words that they need. */
export function Rails({ places }: { places: readonly RailPlace[] }) {
  return (
    <ClientMessages namespaces={["rails", "productCard"]}>
      {places.map((place) => (
        <RailSlot key={place.rail} {...place} />
      ))}
    </ClientMessages>
  );
}
