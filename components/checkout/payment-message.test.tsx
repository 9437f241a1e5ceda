// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Checkout } from "@/lib/checkout/types";
import type { Failure } from "@/lib/result";
import messages from "@/messages/en.json";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import { showComponent } from "@/scripts/testing/show";
import { PaymentMessage } from "./payment-message";

vi.mock("@/lib/i18n/navigation", () => ({ Link: "a", useRouter: () => ({}) }));

const withdrawn = sampleLine({ standing: "withdrawn", name: "Withdrawn lamp" });

function checkout(lines = [sampleLine()]): Checkout {
  return {
    code: "A1B2C3",
    cart: sampleCart(lines),
    isMisplaced: false,
    contact: null,
    signedIn: false,
    findsAddresses: false,
    address: null,
    lastAddress: null,
    deliveryMethods: [],
    deliveryMethodId: null,
    paymentMethods: [],
    payments: [],
  };
}

const refusedBy = (message: Failure["message"]): Failure => ({
  kind: "conflict",
  message,
  retry: false,
});

async function said(failure: Failure | undefined, of = checkout()) {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const place = await showComponent(
    <PaymentMessage
      ref={createRef()}
      wrong={[]}
      failure={failure}
      checkout={of}
      differences={undefined}
      title={messages.checkout.payment.failed}
      onLook={() => undefined}
      onCorrected={() => undefined}
    />,
    client,
  );
  return place.textContent ?? "";
}

describe("why nothing was bought", () => {
  it("is the bank's refusal where nothing else stands in the way", async () => {
    expect(await said(refusedBy("cardDeclined"))).toContain(messages.failures.cardDeclined);
  });

  it("is what sold out, by its own title, not the word of the failure", async () => {
    for (const message of ["justGone", "notEnough"] as const) {
      const words = await said(refusedBy(message));
      expect(words).toContain(messages.checkout.gone.title);
      expect(words).not.toContain(messages.checkout.payment.failed);
    }
  });

  it("is what was withdrawn, whatever the bank said", async () => {
    const words = await said(refusedBy("cardDeclined"), checkout([sampleLine(), withdrawn]));
    expect(words).toContain("Withdrawn lamp");
    expect(words).not.toContain(messages.failures.cardDeclined);
  });

  it("is nothing before anything failed", async () => {
    expect(await said(undefined)).toBe("");
  });
});
