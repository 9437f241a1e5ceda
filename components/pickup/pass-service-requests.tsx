"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isolated } from "@/lib/i18n/isolated";
import type { Pickup, PickupProof } from "@/lib/pickup/types";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { announceMessage } from "../ui/toast";
import { ServiceRequestFields, toldIn } from "./service-request-fields";
import { usePickupCommand } from "./use-pickup-command";

interface PassServiceRequestsProps {
  pickup: Pickup;
  proof: PickupProof;
}

/** What the store's people may do and were told, to be changed or taken back while it is open. */
export function PassServiceRequests({ pickup, proof }: PassServiceRequestsProps) {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  const { send, isPending, failure } = usePickupCommand(proof, pickup.id);
  const { allowSubstitutes, allowMove, serviceRequests, store } = pickup;
  const told = [
    allowSubstitutes ? t("serviceRequests.substitutesYes") : t("serviceRequests.substitutesNo"),
    allowMove && t("serviceRequests.moveYes"),
    serviceRequests?.toCar && t("serviceRequests.toCar"),
    serviceRequests?.fit && t("serviceRequests.fitSaid", { fit: isolated(serviceRequests.fit) }),
    serviceRequests?.note,
  ].filter(Boolean);

  async function tell(form: FormData) {
    const done = await send({ command: "tell", ...toldIn(form) }).catch(() => undefined);
    if (!done) return;
    setOpen(false);
    announceMessage(t("serviceRequests.saved"));
  }

  return (
    <section aria-label={t("serviceRequests.legend")} className="mt-7 print:hidden">
      <h3 className="mb-1 text-sm font-medium text-muted">{t("serviceRequests.legend")}</h3>
      {open ? (
        <form
          aria-label={t("serviceRequests.legend")}
          className="grid gap-5 bg-surface p-5"
          onSubmit={(event) => {
            event.preventDefault();
            void tell(new FormData(event.currentTarget));
          }}
        >
          <FormAlert message={failure && t(`failures.${failure.message}`)} />
          <ServiceRequestFields
            saved={pickup}
            toCar={store.services.includes("curbside")}
            legendHidden
          />
          <Button type="submit" pending={isPending}>
            {t("serviceRequests.save")}
          </Button>
        </form>
      ) : (
        <>
          <ul className="grid gap-1 break-words">
            {told.map((line) => (
              <li key={String(line)}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
          <Button variant="quiet" className="text-sm" onClick={() => setOpen(true)}>
            {t("serviceRequests.change")}
          </Button>
        </>
      )}
    </section>
  );
}
