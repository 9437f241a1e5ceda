import { z } from "zod";
import { close, type Door, neverSignedIn } from "./door";

const text = z.string().min(1);
const doorSchema: z.ZodType<Door> = z.object({
  at: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("out"),
      why: z.enum(["new", "pressed", "wrong-pins", "ended", "expired", "memory"]),
      by: z.string().exactOptional(),
    }),
    z.object({
      status: z.literal("in"),
      signIn: text,
      key: text,
      email: text,
      name: z.string(),
      pin: z.object({ salt: text, hash: text, rounds: z.number() }).nullable(),
      wrong: z.number().min(0),
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
 * The door as the device's other store says it. Who clears one of the two alone gains nothing: what
 * does not fit together is signed out.
 */
export type Mirror = z.infer<typeof mirrorSchema>;

/** Null when nobody is signed in. */
export function mirrorOf({ at }: Door): Mirror | null {
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
export function doorIn(kept: unknown): Door | undefined {
  const parsed = doorSchema.safeParse(kept);
  return parsed.success ? parsed.data : undefined;
}

/** The stricter of what the two stores say; signed out where they contradict each other. */
export function reconcile(kept: unknown, mirror: Mirror | null): Door {
  const door = doorIn(kept);
  if (!door) {
    if (kept === undefined && !mirror) return neverSignedIn;
    return { at: { status: "out", why: "memory" }, endings: [] };
  }
  const { at } = door;
  if (at.status === "out") return door;
  const fits = mirror?.signIn === at.signIn && mirror.pin === (at.pin !== null);
  if (!fits || (at.locked && !at.pin)) return close(door, "memory");
  return {
    ...door,
    at: {
      ...at,
      locked: at.locked || mirror.locked,
      wrong: Math.max(at.wrong, mirror.wrong),
      touchedAt: mirror.touchedAt,
    },
  };
}
