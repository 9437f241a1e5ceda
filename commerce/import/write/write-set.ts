import type { ID } from "@vendure/core";
import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { asRecord } from "./entity-fields";
import type { Fields, Thing, WriteRules } from "./rules";

export type Row = ObjectLiteral & { id: string | number };

interface WithRecords {
  em: EntityManager;
  records: WriteRules;
}

interface SetOf<T> {
  entity: EntityTarget<T>;
  /** The owner, with the ids of what is in the set. */
  row: T;
  /** The relation. */
  name: string;
  wanted: Row[];
}

/** A set among values: one to which nothing comes is not named, so that it is not read either. */
export function grown<N extends string>(
  name: N,
  values: { id: ID }[],
): Partial<Record<N, { id: ID }[]>> {
  return values.length > 0 ? ({ [name]: values } as Record<N, { id: ID }[]>) : {};
}

/** Brings a set up to what is wanted, element by element, as far as the rules say. */
export async function writeSet<T extends Row>(
  { em, records }: WithRecords,
  thing: Thing,
  { entity, row, name, wanted }: SetOf<T>,
): Promise<void> {
  const present = elementsOf(name, (asRecord(row)[name] ?? []) as Row[]);
  const shall = elementsOf(name, wanted);
  const add = records.toWrite(thing, present, shall);
  const remove = records.toRemove(thing, name, present, shall);
  if (add.length + remove.length === 0) return;
  const ids = (fields: string[]) => fields.map((field) => Number(field.slice(name.length + 1)));
  const relation = em.createQueryBuilder().relation(entity, name).of(row.id);
  await relation.addAndRemove(ids(add), ids(remove));
}

/** The elements of a set as fields of the rules. */
export function elementsOf(name: string, rows: Row[]): Fields {
  return Object.fromEntries(rows.map(({ id }) => [`${name}:${id}`, true]));
}
