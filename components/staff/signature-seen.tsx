"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { signatureField } from "@/contracts/pickup/signature";
import { sendSignatureLook } from "@/lib/staff/requests";
import { SignatureLines } from "./signature-lines";
import { useStaff } from "./staff-context";

/** Shows a manager what a shopper signed, on a press that the history keeps. */
export function SignatureSeen({ pickupId }: { pickupId: string }) {
  const t = useTranslations("staff");
  const { at, deviceName, session } = useStaff();
  const look = useMutation({ mutationFn: () => sendSignatureLook(at, { pickupId, deviceName }) });
  if (!session.manages) return null;
  return (
    <div className="grid justify-items-start gap-3 pb-3">
      <Button variant="outline" pending={look.isPending} onClick={() => look.mutate()}>
        {t("signature.show")}
      </Button>
      <div role="status" className="w-full text-sm empty:hidden">
        {look.isError && t("needsNetwork")}
        {look.isSuccess && !look.data.signature && t("signature.gone")}
        {look.data?.signature?.name && <bdi>{look.data.signature.name}</bdi>}
        {look.data?.signature?.strokes && (
          <svg
            viewBox={`0 0 ${signatureField.width} ${signatureField.height}`}
            role="img"
            aria-label={t("signature.title")}
            className="w-full rounded-sm border border-line bg-raised"
          >
            <SignatureLines strokes={look.data.signature.strokes} />
          </svg>
        )}
      </div>
    </div>
  );
}
