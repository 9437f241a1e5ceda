import { useMutationState } from "@tanstack/react-query";
import { Button, type PageContext, useLocalFormat } from "@vendure/dashboard";
import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { graphql, type ResultOf } from "../documents";
import { merge } from "../merge";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { labelOf } from "./field-labels";

const locationQuery = graphql(`
  query DashboardStoreNow($id: ID!) {
    stockLocation(id: $id) {
      name description revision
      changes { number at by fields }
      customFields {
        code kind market province postalCode countryCode latitude longitude timeZone phone
          services prepMinutes slotMinutes slotCapacity holdDays safetyStock warnMinutes
            escalateMinutes helpMinutes waitMinutes secondPersonAbove substituteMinutes
            substituteApprovalAbove tillReferenceRequired
            staffPinRequired figuresByPerson shipsParcels parcelsPerDay payInAisle damagePlace
            reserveToTry tryPieces tryDays
            receiptMail receiptNumbers fiscalNumberAsked registrationNumber
            signatureAsked signatureFrom signatureDays
        displayName { ko en ja ar fr zh_Hant }
        intro { ko en ja ar fr zh_Hant }
        street { ko en ja ar fr zh_Hant }
        city { ko en ja ar fr zh_Hant }
        hours { weekday opens closes }
        exceptions { date opens closes ko en ja ar fr zh_Hant }
      }
    }
  }
`);

type Now = NonNullable<ResultOf<typeof locationQuery>["stockLocation"]>;
type Change = Now["changes"][number];

type Values = Record<string, unknown>;

/** What a form began with: the number of the last change, and what the store was after it. */
interface Seen {
  revision: number;
  values: Values;
}

interface ChangedMeanwhileProps {
  // biome-ignore lint/suspicious/noExplicitAny: Vendure's form takes whatever its query asked for
  form: UseFormReturn<any>;
  entity: NonNullable<PageContext["entity"]>;
}

/**
 * Where someone else saved the store since the form was opened, it says who changed what, and puts
 * both together. What was typed stays. The form itself says which change it has seen (`build/changes.ts`).
 */
export function ChangedMeanwhile({ form, entity }: ChangedMeanwhileProps) {
  const { say } = useWords();
  const [seen, setSeen] = useState<Seen>(() => seenOf(entity as Now));
  const failures = useMutationState({
    filters: { status: "error", predicate: ({ state }) => isOf(state.variables, entity.id) },
    select: ({ state }) => state.submittedAt,
  });
  const query = useAsk(locationQuery, { id: String(entity.id) }, failures.length > 0);
  const { refetch } = query;
  const lastFailure = failures.at(-1);

  useEffect(() => setSeen(seenOf(entity as Now)), [entity]);
  useEffect(() => {
    if (lastFailure) void refetch();
  }, [lastFailure, refetch]);

  const now = query.data?.stockLocation;
  if (!now || now.revision <= seen.revision) return <LastChange change={entity.changes?.[0]} />;
  const theirs = seenOf(now);

  /** Goes on from what the other saved; what differs from that is still to be saved. */
  function take(values: Values): void {
    form.reset({ ...form.getValues(), ...theirs.values, seen: theirs.revision });
    for (const [name, value] of Object.entries(values))
      form.setValue(name, value, { shouldDirty: true });
    setSeen(theirs);
  }

  return (
    <div className="maru-notice" role="alert">
      <p>{say("changedMeanwhile")}</p>
      <ul>
        {now.changes
          .filter(({ number }) => number > seen.revision)
          .map((change) => (
            <li key={change.number}>
              <LastChange change={change} />
            </li>
          ))}
      </ul>
      <div className="maru-row">
        <Button
          type="button"
          size="sm"
          onClick={() =>
            take(merge(seen.values, valuesOf(form.getValues() as Now), theirs.values).document)
          }
        >
          {say("content.putTogether")}
        </Button>
        <Button type="button" size="sm" variant="outline" onClick={() => take({})}>
          {say("content.takeTheirs")}
        </Button>
      </div>
    </div>
  );
}

/** Who changed what of a store, and when. */
function LastChange({ change }: { change: Change | undefined }) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  if (!change) return null;
  return (
    <p className="maru-hint">
      {say("changedBy", {
        by: change.by ?? "–",
        at: formatDate(change.at, { dateStyle: "medium", timeStyle: "medium" }),
        what: change.fields
          .map((field) => {
            const label = labelOf(field);
            return label ? say(label) : field;
          })
          .join(", "),
      })}
    </p>
  );
}

const isOf = (variables: unknown, id: unknown): boolean => {
  const { input } = (variables ?? {}) as { input?: { id?: unknown } };
  return input?.id === id;
};

const seenOf = (store: Now): Seen => ({ revision: store.revision, values: valuesOf(store) });

const valuesOf = ({ name, description, customFields }: Now): Values => ({
  name,
  description,
  customFields,
});
