import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { asRecord } from "./records/entity-fields";
import type { Fields, SeedRecords, Thing } from "./records/seed-records";

export type Row = ObjectLiteral & { id: string | number };

interface WithRecords {
  em: EntityManager;
  records: SeedRecords;
}

interface SetOf<T> {
  entity: EntityTarget<T>;
  /** The owner, with the ids of what is in the set. */
  row: T;
  /** The relation. */
  name: string;
  wanted: Row[];
}

/** Brings a set up to the catalogue, element by element: merchants' additions and removals stay. */
export async function writeSet<T extends Row>(
  { em, records }: WithRecords,
  thing: Thing,
  { entity, row, name, wanted }: SetOf<T>,
): Promise<void> {
  const present = elementsOf(name, (asRecord(row)[name] ?? []) as Row[]);
  const shall = elementsOf(name, wanted);
  const add = records.toWrite(thing, present, shall);
  const old = records
    .fieldsOf(thing)
    .filter((field) => field.startsWith(`${name}:`) && !(field in shall));
  const remove = old.filter((field) => field in present && records.isUntouched(thing, field, true));
  for (const field of old) records.forget(thing, field);
  if (add.length + remove.length === 0) return;
  const ids = (fields: string[]) => fields.map((field) => Number(field.slice(name.length + 1)));
  const relation = em.createQueryBuilder().relation(entity, name).of(row.id);
  await relation.addAndRemove(ids(add), ids(remove));
}

/** The elements of a set as fields of the seed's records. */
export function elementsOf(name: string, rows: Row[]): Fields {
  return Object.fromEntries(rows.map(({ id }) => [`${name}:${id}`, true]));
}
