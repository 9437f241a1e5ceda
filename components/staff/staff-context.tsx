"use client";

import { createContext, useContext } from "react";
import type { Language } from "@/lib/i18n/locales";
import type { Waiting } from "@/lib/staff/outbox";
import type {
  At,
  Counter,
  HelpCall,
  Pickup,
  StaffSession,
  WaitingTransfer,
} from "@/lib/staff/types";

/** What everything in the app stands on: who works where, and what is open there. */
export interface Staff {
  session: StaffSession;
  counter: Counter;
  at: At;
  language: Language;
  deviceName: string;
  /** As they will be when everything that waits is done, but for what cannot be taken back. */
  pickups: readonly Pickup[];
  /** Shoppers who ask for help in an aisle, as far as the network tells. */
  help: readonly HelpCall[];
  /** Transfers in which the store has the next step, as far as the network tells. */
  transfers: readonly WaitingTransfer[];
  /** Steps that the engine has still to agree to and that cannot be taken back, by pickup. */
  onTheirWay: ReadonlyMap<string, Waiting>;
  /** Whether changes arrive as they happen. */
  live: boolean;
  lock: () => void;
  signOut: () => void;
  changeCounter: () => void;
  /** Asks again who is signed in, and what holds at their stores. */
  check: () => unknown;
}

const StaffContext = createContext<Staff | undefined>(undefined);

export const StaffProvider = StaffContext.Provider;

export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (!staff) throw new Error("useStaff outside of the staff app");
  return staff;
}
