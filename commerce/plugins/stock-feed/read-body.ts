import { raw } from "express";
import type { RouteRefusal } from "../../../contracts/error-codes";
import { readOrRefuse } from "../../read-or-refuse";

/** What one call may hold. */
export const limit = { bytes: 1_000_000, events: 500 };

/** Reads the bytes that were sent, which are what is signed, and refuses more than may be. */
export const readBody = readOrRefuse(
  raw({ type: () => true, limit: limit.bytes }),
  { error: "size", limit } satisfies RouteRefusal,
  { error: "body" } satisfies RouteRefusal,
);
