import type { DeliveryMethod } from "@/lib/checkout";
import { Container } from "../../ui/container";
import type { FilledDelivery } from "../get-blocks";

/** The market's ways of delivery, among what merchants write. */
export function Delivery({ block: { title, methods } }: { block: FilledDelivery }) {
  return (
    <Container>
      <div className="max-w-[38em]">
        {title && <h2 className="mb-4 text-xl">{title}</h2>}
        <DeliveryList methods={methods} />
      </div>
    </Container>
  );
}

export function DeliveryList({ methods }: { methods: readonly DeliveryMethod[] }) {
  return (
    <dl className="border-b border-line text-base">
      {methods.map(({ code, name, description }) => (
        <div key={code} className="border-t border-line py-4">
          <dt>{name}</dt>
          <dd className="text-sm text-muted">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
