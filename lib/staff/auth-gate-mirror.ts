// The whole of zod would be an eighth of what the staff app loads first.
import * as z from "zod/mini";
import { type AuthGate, closeAuthGate, neverSignedIn } from "./auth-gate";

const text = z.string().check(z.minLength(1));
const authGateSchema: z.ZodMiniType<AuthGate> = z.object({
  at: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("out"),
      why: z.enum(["new", "pressed", "wrong-pins", "ended", "expired", "memory"]),
      by: z.exactOptional(z.string()),
    }),
    z.object({
      status: z.literal("in"),
      signIn: text,
      key: text,
      email: text,
      name: z.string(),
      pin: z.nullable(z.object({ salt: text, hash: text, rounds: z.number() })),
      wrong: z.number().check(z.gte(0)),
      locked: z.boolean(),
      since: z.number(),
      touchedAt: z.number(),
    }),
  ]),
  endings: z.array(z.string()),
});

const mirrorSchema = z.object({
  signIn: z.string(),
  pin: z.boolean(),
  locked: z.boolean(),
  wrong: z.number(),
  touchedAt: z.number(),
});

/**
 * The gate as the device's other store says it. Who clears one of the two alone gains nothing: what
 * does not fit together is signed out.
 */
export type Mirror = z.infer<typeof mirrorSchema>;

/** Null when no person is signed in. */
export function mirrorOf({ at }: AuthGate): Mirror | null {
  if (at.status === "out") return null;
  const { signIn, pin, locked, wrong, touchedAt } = at;
  return { signIn, pin: pin !== null, locked, wrong, touchedAt };
}

export function mirrorIn(text: string | null): Mirror | null {
  try {
    return mirrorSchema.parse(JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}

/** What stands in the main store; undefined when there is nothing, or nothing that can be read. */
export function authGateIn(kept: unknown): AuthGate | undefined {
  const parsed = authGateSchema.safeParse(kept);
  return parsed.success ? parsed.data : undefined;
}

/** The stricter of what the two stores say; signed out where they contradict each other. */
export function reconcileAuthGate(kept: unknown, mirror: Mirror | null): AuthGate {
  const gate = authGateIn(kept);
  if (!gate) {
    if (kept === undefined && !mirror) return neverSignedIn;
    return { at: { status: "out", why: "memory" }, endings: [] };
  }
  const { at } = gate;
  if (at.status === "out") return gate;
  const fits = mirror?.signIn === at.signIn && mirror.pin === (at.pin !== null);
  if (!fits || (at.locked && !at.pin)) return closeAuthGate(gate, "memory");
  return {
    ...gate,
    at: {
      ...at,
      locked: at.locked || mirror.locked,
      wrong: Math.max(at.wrong, mirror.wrong),
      touchedAt: mirror.touchedAt,
    },
  };
}
