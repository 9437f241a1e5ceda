import type { ReactNode } from "react";
import { ClientMessages } from "../ui/client-messages";

/** Sends the checkout's steps the words that they use. */
export function CheckoutMessages({ children }: { children: ReactNode }) {
  return (
    <ClientMessages
      namespaces={[
        "checkout",
        "orders",
        "failures",
        "pickup",
        "myStore",
        "stores",
        "serviceRequests",
      ]}
    >
      {children}
    </ClientMessages>
  );
}
