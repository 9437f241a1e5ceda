"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { signOut as endSession, fetchStaffSession } from "@/lib/commerce/staff/requests";
import type { StaffSession } from "@/lib/commerce/staff/types";
import type { Language } from "@/lib/i18n/pairs";
import { forgetPerson, remember, remembered } from "@/lib/staff/device-store";

/** Asked again so often while the app is in use: it keeps the session from falling asleep. */
const askAgainMs = 5 * 60_000;

/** Who is signed in; without a network, who was. */
export function useStaffSession(language: Language) {
  const client = useQueryClient();
  const queryKey = ["staff", "session", language];
  const query = useQuery({
    queryKey,
    queryFn: async () => {
      try {
        const session = await fetchStaffSession(language);
        await remember("session", session ?? undefined);
        return session;
      } catch (error) {
        const kept = await remembered("session");
        if (kept) return kept;
        throw error;
      }
    },
    networkMode: "always",
    retry: 1,
    refetchInterval: askAgainMs,
  });
  const set = (session: StaffSession | null) => client.setQueryData(queryKey, session);
  return {
    session: query.data ?? null,
    state: query.isPending ? "loading" : query.isError ? "unreachable" : "known",
    check: query.refetch as () => unknown,
    signedIn: (session: StaffSession) => {
      void remember("session", session);
      void remember("lastEmail", session.email);
      set(session);
    },
    signOut: () => {
      void endSession(language).catch(() => undefined);
      void forgetPerson();
      client.removeQueries({ queryKey: ["staff", "board"] });
      set(null);
    },
  } as const;
}
