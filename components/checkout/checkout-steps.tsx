"use client";

import { useEffect, useState } from "react";
import type { Checkout } from "@/lib/checkout/types";
import { AddressStep } from "./address-step";
import { blankCard } from "./card-fields";
import { CollectionStep } from "./collection-step";
import { ContactStep } from "./contact-step";
import { DeliveryStep } from "./delivery-step";
import { PaymentStep } from "./payment-step";
import { Step, type StepName } from "./step";
import {
  AddressSummary,
  CollectionSummary,
  ContactSummary,
  DeliverySummary,
} from "./step-summaries";
import { firstMissingStep, isStepDone, stepsOf } from "./steps";

interface CheckoutStepsProps {
  checkout: Checkout;
  settling: boolean;
  /** There is no session any more that could hold the order. */
  onEnded: () => void;
}

/** The steps on one page. Open is the one being edited, or the first that is still missing. */
export function CheckoutSteps({ checkout, settling, onEnded }: CheckoutStepsProps) {
  const [edited, setEdited] = useState<StepName>();
  // On arrival the visitor reads from the top; afterwards focus goes where the work is.
  const [hasMoved, setHasMoved] = useState(false);
  const [card, setCard] = useState(blankCard);
  // The router keeps a page that was left; what is on a card is not to stay with it.
  useEffect(() => () => setCard(blankCard), []);
  const names = stepsOf(checkout);
  const current = edited && names.includes(edited) ? edited : firstMissingStep(checkout);

  function moveTo(step?: StepName) {
    setHasMoved(true);
    setEdited(step);
  }

  const summaries = {
    contact: <ContactSummary checkout={checkout} />,
    collection: <CollectionSummary checkout={checkout} />,
    address: <AddressSummary checkout={checkout} />,
    delivery: <DeliverySummary checkout={checkout} />,
    payment: null,
  };
  const forms = {
    contact: <ContactStep contact={checkout.contact} onSaved={() => moveTo()} />,
    collection: <CollectionStep checkout={checkout} onSaved={() => moveTo()} />,
    address: <AddressStep checkout={checkout} onSaved={() => moveTo()} />,
    delivery: <DeliveryStep checkout={checkout} onSaved={() => moveTo()} />,
    payment: (
      <PaymentStep
        checkout={checkout}
        card={card}
        onCardChange={setCard}
        settling={settling}
        onLook={moveTo}
        onEnded={onEnded}
      />
    ),
  };

  return (
    <div className="border-b border-line">
      {names.map((name, index) => {
        const done = isStepDone(checkout, name);
        const state = name === current ? "current" : done ? "done" : "coming";
        // An account's contact is changed in the account.
        const isFixed = name === "contact" && checkout.signedIn;
        return (
          <Step
            key={name}
            name={name}
            number={index + 1}
            state={state}
            takesFocus={hasMoved}
            summary={summaries[name]}
            onEdit={isFixed ? undefined : () => moveTo(name)}
          >
            {forms[name]}
          </Step>
        );
      })}
    </div>
  );
}
