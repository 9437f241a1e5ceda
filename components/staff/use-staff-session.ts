"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Language } from "@/lib/i18n/locales";
import type { AuthGate } from "@/lib/staff/auth-gate";
import { readFromDevice, saveToDevice } from "@/lib/staff/device-store";
import { fetchStaffSession } from "@/lib/staff/requests";
import type { StaffSession } from "@/lib/staff/types";
import { authGate } from "./auth-gate";

/** Asked again so often while the app is in use: it keeps the session from falling asleep. */
const askAgainMs = 5 * 60_000;

/** What is known of who is signed in here; without a network, what was known last. */
export function useStaffSession(present: AuthGate | undefined, language: Language) {
  const client = useQueryClient();
  const signIn = present?.at.status === "in" ? present.at.signIn : undefined;
  const query = useQuery({
    queryKey: ["staff", "session", signIn, language],
    queryFn: () => (signIn ? querySession(signIn, language) : null),
    enabled: signIn !== undefined,
    networkMode: "always",
    retry: 1,
    refetchInterval: askAgainMs,
  });
  useEffect(() => {
    // What the last person read is not shown to the next.
    if (present && !signIn)
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== "session" });
  }, [client, present, signIn]);
  return {
    session: signIn ? (query.data ?? null) : null,
    isUnreachable: query.isError,
    check: query.refetch as () => unknown,
  };
}

async function querySession(signIn: string, language: Language): Promise<StaffSession | null> {
  const answer = await fetchStaffSession(signIn, language).catch(async (error: unknown) => {
    const kept = await readFromDevice("session");
    if (kept?.id === signIn) return { session: kept, isKept: true };
    throw error;
  });
  if (!answer.session) {
    const { why, by } = answer;
    await authGate().dispatch({ type: "signed-out", of: signIn, why, ...(by ? { by } : {}) });
    return null;
  }
  const { session } = answer;
  if ("isKept" in answer) return session;
  const { at } = await authGate().dispatch({ type: "looked", of: signIn });
  if (at.status === "out" || at.signIn !== signIn) return null;
  await saveToDevice("session", session);
  // Chosen or changed on another device of theirs.
  if (session.pin && session.pin.hash !== at.pin?.hash)
    await authGate().dispatch({ type: "pin-known", of: signIn, pin: session.pin });
  return session;
}
