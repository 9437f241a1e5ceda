import "server-only";
import { randomUUID } from "node:crypto";
import { reasonOf, staffConflicts } from "@/contracts/pickup/conflicts";
import type { Signature } from "@/contracts/pickup/signature";
import { ok, type Result } from "@/lib/result";
import {
  approveMutation,
  approveSubstituteMutation,
  refusalAmountsQuery,
  showSignatureMutation,
  withoutPassRuleQuery,
} from "./hand-over-queries";
import { queryAsStaff } from "./query-as-staff";
import type { ApprovalRequest, RefusedPieces, SignatureLook } from "./schemas";
import type { Approval, At, RefusalAmounts, WithoutPassRule } from "./types";

/** What it takes to hand an order over without a pass. */
export async function getWithoutPassRule(at: At, id: string): Promise<Result<WithoutPassRule>> {
  const variables = { id };
  const result = await queryAsStaff({ ...at, query: withoutPassRuleQuery, variables });
  return result.ok ? ok(result.value.withoutPassRule) : result;
}

/** What goes back when pieces are refused; that they do not lie there is an answer. */
export async function getRefusalAmounts(
  at: At,
  { pickupId: id, lines }: { pickupId: string; lines: RefusedPieces },
): Promise<Result<RefusalAmounts>> {
  const variables = { id, lines };
  const result = await queryAsStaff({ ...at, query: refusalAmountsQuery, variables });
  if (!result.ok) return result;
  const answer = result.value.refusalAmounts;
  if (answer.__typename === "PickupConflictError")
    return ok({ known: false, why: reasonOf(staffConflicts, answer.reason) ?? "refused" });
  const { amount, amountDue } = answer;
  return ok({ known: true, amount, amountDue });
}

/** What a shopper signed, or nothing where that is deleted by now; the engine notes the look. */
export async function showSignature(
  at: At,
  { pickupId, deviceName }: SignatureLook,
): Promise<Result<{ signature: Signature | null }>> {
  const input = { pickupId, device: deviceName, commandId: randomUUID() };
  const variables = { input };
  const result = await queryAsStaff({ ...at, query: showSignatureMutation, variables });
  return result.ok ? ok({ signature: result.value.showPickupSignature }) : result;
}

/** Has the engine look at a colleague's PIN; that it is wrong is an answer. */
export async function approveStep(
  at: At,
  { substitute, ...input }: ApprovalRequest,
): Promise<Result<Approval>> {
  const result = substitute
    ? await queryAsStaff({
        ...at,
        query: approveSubstituteMutation,
        variables: { input: { ...input, ...substitute } },
      })
    : await queryAsStaff({ ...at, query: approveMutation, variables: { input } });
  if (!result.ok) return result;
  const answer = result.value.approveHandOver;
  switch (answer.__typename) {
    case "HandOverApproval":
      return ok({ given: true, approval: answer.approval, by: answer.by });
    case "PickupCodeError":
      return ok({ given: false, why: "wrong-pin", retryAfter: answer.retryAfter });
    case "PickupConflictError":
      return ok({ given: false, why: "state", retryAfter: 0 });
  }
}
