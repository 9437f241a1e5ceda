import "server-only";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import {
  devicesQuery,
  endSessionMutation,
  requirePinMutation,
  setPinMutation,
} from "./session-queries";
import type { At, PinVerifier, WorkingDevice } from "./types";

/** For managers: who is signed in at the store, last seen first. */
export async function getDevices(at: At): Promise<Result<WorkingDevice[]>> {
  const result = await queryAsStaff({
    ...at,
    query: devicesQuery,
    variables: { store: at.store },
  });
  return result.ok ? ok(result.value.staffSessions) : result;
}

/** For managers: ends a session of the store; answers the ones that are left. */
export async function endDevice(at: At, { id }: { id: string }): Promise<Result<WorkingDevice[]>> {
  const result = await queryAsStaff({
    ...at,
    query: endSessionMutation,
    variables: { store: at.store, id },
  });
  return result.ok ? ok(result.value.endStaffSession) : result;
}

/** Sets the PIN of the person who asks, on all of their devices. */
export async function setPin(at: At, pin: PinVerifier): Promise<Result<null>> {
  const variables = { input: pin };
  const result = await queryAsStaff({
    ...at,
    query: setPinMutation,
    variables,
  });
  return result.ok ? ok(null) : result;
}

/** For managers: whether everybody at the store needs a PIN. */
export async function requirePin(
  at: At,
  { required }: { required: boolean },
): Promise<Result<null>> {
  const variables = { store: at.store, required };
  const result = await queryAsStaff({
    ...at,
    query: requirePinMutation,
    variables,
  });
  return result.ok ? ok(null) : result;
}
