import "server-only";
import { z } from "zod";
import { createRateLimit } from "@/lib/http/rate-limit";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { errorResult, failureOf } from "../error-results";
import { placedOrder, reshapeOrder } from "../orders/get-order";
import { askAsVisitor } from "../session/ask-as-visitor";
import { dropSession, readSession } from "../session/session";
import { ordersSince } from "./orders-since";
import { accountQuery, signInMutation, signOutMutation, signUpMutation } from "./queries";
import type { signInSchema, signUpSchema } from "./schemas";
import type { Account } from "./types";

const resultSchema = z.object({
  result: z.union([errorResult, z.object({ __typename: z.string() })]),
});

// Passwords are hashed slowly on purpose; on a busy machine that outlasts an ordinary answer.
const hashingMs = 15_000;

// Per account, wherever the attempts come from.
const allowSignIn = createRateLimit(10, 15 * 60_000);

/** Signs the visitor in; what they have in their basket comes with them. */
export async function signIn(
  pair: Pair,
  input: z.infer<typeof signInSchema>,
): Promise<Result<{ signedIn: true }>> {
  if (!allowSignIn(input.emailAddress.toLowerCase())) return fail("validation", "tooMany");
  const result = await askAsVisitor({
    pair,
    query: signInMutation,
    variables: input,
    schema: resultSchema,
    timeoutMs: hashingMs,
  });
  if (!result.ok) return result;
  return "errorCode" in result.value.result
    ? failureOf(result.value.result)
    : ok({ signedIn: true });
}

/** Opens an account and signs in; says so when there is an account with this e-mail already. */
export async function signUp(
  pair: Pair,
  input: z.infer<typeof signUpSchema>,
): Promise<Result<{ signedIn: true }>> {
  const { password, ...person } = input;
  const result = await askAsVisitor({
    pair,
    query: signUpMutation,
    variables: { input: { ...person, password } },
    schema: resultSchema,
    timeoutMs: hashingMs,
  });
  if (!result.ok) return result;
  if ("errorCode" in result.value.result) return failureOf(result.value.result);
  const signedIn = await signIn(pair, { emailAddress: input.emailAddress, password });
  // The engine does not say that an e-mail is taken: signing in with the new password then fails.
  if (!signedIn.ok && signedIn.failure.message === "wrongCredentials")
    return fail("conflict", "emailTaken", "emailAddress");
  return signedIn;
}

export async function signOut(pair: Pair): Promise<Result<{ signedIn: false }>> {
  const result = await askAsVisitor({ pair, query: signOutMutation, schema: z.unknown() });
  await dropSession(marketOf(pair));
  return result.ok ? ok({ signedIn: false }) : result;
}

const accountSchema = z.object({
  activeCustomer: z
    .object({
      firstName: z.string(),
      lastName: z.string(),
      emailAddress: z.string(),
      user: z.object({ createdAt: z.string() }).nullable(),
      orders: z.object({ items: z.array(placedOrder) }),
    })
    .nullable(),
});

/** The account that is signed in with the orders placed since it was opened, or null. */
export async function getAccount(pair: Pair): Promise<Result<Account | null>> {
  const market = marketOf(pair);
  if (!(await readSession(market))) return ok(null);
  const result = await askAsVisitor({ pair, query: accountQuery, schema: accountSchema });
  if (!result.ok) return result;
  const customer = result.value.activeCustomer;
  if (!customer) return ok(null);
  const { user, orders, ...person } = customer;
  return ok({
    ...person,
    orders: ordersSince(user?.createdAt, orders.items).map(({ order, placedAt }) =>
      reshapeOrder(order, placedAt, market),
    ),
  });
}
