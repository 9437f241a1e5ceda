import { z } from "zod";
import type { MessageKind } from "../outbox/message-kind";

const emailAddress = z.string();

const data = z.object({
  request: z.discriminatedUnion("wish", [
    z.object({
      wish: z.literal("account"),
      emailAddress,
      firstName: z.string(),
      lastName: z.string(),
    }),
    z.object({ wish: z.literal("link"), emailAddress }),
    z.object({ wish: z.literal("password"), emailAddress }),
    z.object({ wish: z.literal("move"), emailAddress, userId: z.string() }),
  ]),
  from: z.object({ channel: z.string(), language: z.string() }),
});

/**
 * What was asked for with an e-mail. It waits here, whether the shop knows the e-mail or not. The
 * letter that it leads to is posted when it is carried out.
 */
export const accountRequest: MessageKind<z.infer<typeof data>> = {
  kind: "account-request",
  data,
  write: async ({ request, from }, { accounts }) => {
    await accounts.carryOut(request, from);
    return undefined;
  },
};
