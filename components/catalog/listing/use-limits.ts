import { useState } from "react";
import { type LimitKind, limitKinds } from "@/contracts/listing-keys";
import {
  isReversed,
  isSameLimit,
  type LimitFault,
  type Limits,
  nothingTyped,
  readLimit,
  type TypedLimit,
  typedLimit,
} from "@/lib/catalog/listing-limits";
import type { Market } from "@/lib/i18n/locales";
import type { RangeChoice } from "./use-range-choices";

type TypedLimits = Partial<Record<LimitKind, TypedLimit>>;
export type LimitFaults = Partial<Record<LimitKind, LimitFault>>;

/** Prices and sizes as they are being chosen and typed, before the results are there. */
export function useLimits(limits: Limits, choices: readonly RangeChoice[], market: Market) {
  const initial = typedIn(limits, choices, market);
  const [typed, setTyped] = useState(initial);
  const [faults, setFaults] = useState(() => faultsIn(limits));

  function type(kind: LimitKind, words: TypedLimit) {
    setTyped((was) => ({ ...was, [kind]: words }));
    setFaults((was) => ({ ...was, [kind]: undefined }));
  }

  return {
    typed,
    faults,
    type,
    /** Takes those of another address. */
    reset() {
      setTyped(initial);
      setFaults(faultsIn(limits));
    },
    /**
     * What is chosen together with what is typed; notes and returns what cannot be meant.
     * @param stepOf of this a step was chosen just now, in place of what is typed
     */
    settle(chosen: Limits, stepOf?: LimitKind): { limits: Limits; faults: LimitFaults } {
      const settled: Limits = {};
      const found: LimitFaults = {};
      for (const kind of limitKinds) {
        const words = (kind !== stepOf && typed[kind]) || nothingTyped;
        const was = initial[kind] ?? nothingTyped;
        // What is typed already keeps the exact value that the address has.
        const isSame = words.min === was.min && words.max === was.max;
        const blank = words.min.trim() === "" && words.max.trim() === "";
        const read = blank ? chosen[kind] : isSame ? limits[kind] : readLimit(words, kind, market);
        if (read === "unreadable") found[kind] = "unreadable";
        else if (read && isReversed(read)) found[kind] = "order";
        else if (read) settled[kind] = read;
      }
      setFaults(found);
      return { limits: settled, faults: found };
    },
  };
}

/** What stands in the fields for typing: limits that are none of the steps. */
function typedIn(limits: Limits, choices: readonly RangeChoice[], market: Market): TypedLimits {
  return Object.fromEntries(
    limitKinds.flatMap((kind) => {
      const limit = limits[kind];
      const steps = choices.find((choice) => choice.kind === kind)?.steps ?? [];
      if (!limit || steps.some((step) => isSameLimit(step.limit, limit))) return [];
      return [[kind, typedLimit(limit, kind, market)]];
    }),
  );
}

const faultsIn = (limits: Limits): LimitFaults =>
  Object.fromEntries(
    limitKinds.flatMap((kind) => {
      const limit = limits[kind];
      return limit && isReversed(limit) ? [[kind, "order"]] : [];
    }),
  );
