import "server-only";
import { z } from "zod";
import type { ResultOf } from "@/contracts/documents";
import { codeOf } from "@/contracts/pickup/conflicts";
import {
  longestShelf,
  mostOrdersOnShelf,
  mostShelvesAtOnce,
  type StagingShelf,
  shelfKindOf,
  shelfKinds,
} from "@/contracts/pickup/shelves";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import { removeShelfMutation, saveShelvesMutation, shelvesQuery } from "./shelf-queries";
import type { At } from "./types";

const name = z.string().trim().min(1).max(longestShelf);

export const saveShelvesSchema = z.object({
  shelves: z
    .array(
      z.object({
        name,
        kind: z.enum(shelfKinds),
        capacity: z.number().int().min(1).max(mostOrdersOnShelf),
        active: z.boolean(),
      }),
    )
    .min(1)
    .max(mostShelvesAtOnce),
});

export const removeShelfSchema = z.object({ name });

/** The staging shelves of a store, as people count them. */
export async function getShelves(at: At): Promise<Result<StagingShelf[]>> {
  return shelvesIn(
    await queryAsStaff({ ...at, query: shelvesQuery, variables: { store: at.store } }),
  );
}

/** For managers: adds shelves, or changes those of that name; answers all of the store. */
export async function saveShelves(
  at: At,
  { shelves }: { shelves: StagingShelf[] },
): Promise<Result<StagingShelf[]>> {
  const variables = {
    store: at.store,
    shelves: shelves.map((shelf) => ({ ...shelf, kind: codeOf(shelf.kind) })),
  };
  return shelvesIn(await queryAsStaff({ ...at, query: saveShelvesMutation, variables }));
}

/** For managers: takes a shelf away, or switches it off while orders lie there; answers the rest. */
export async function removeShelf(
  at: At,
  given: { name: string },
): Promise<Result<StagingShelf[]>> {
  const variables = { store: at.store, name: given.name };
  return shelvesIn(await queryAsStaff({ ...at, query: removeShelfMutation, variables }));
}

function shelvesIn(result: Result<ResultOf<typeof shelvesQuery>>): Result<StagingShelf[]> {
  if (!result.ok) return result;
  return ok(
    result.value.shelves.map((shelf) => ({
      ...shelf,
      kind: shelfKindOf(shelf.kind.toLowerCase()),
    })),
  );
}
