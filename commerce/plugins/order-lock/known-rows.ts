import type { ObjectLiteral, Repository } from "typeorm";

type EntityMetadata = Repository<ObjectLiteral>["metadata"];
type ColumnMetadata = EntityMetadata["columns"][number];
type RelationMetadata = EntityMetadata["relations"][number];

/** What a transaction knows of a row: it has read or written it, under the lock of its order. */
export interface KnownRow {
  columns: Map<ColumnMetadata, string>;
  /** Ids of the rows that belong to it, for each relation whose column is not its own. */
  lists: Map<RelationMetadata, string>;
  /** When it was last written, by each reading: what is none of these is to be written. */
  touched: Set<string>;
}

export type Change = "none" | "unknown" | Record<string, unknown>;

/** Takes down what an entity, which stands so in the database, says of its row. */
export function takeDown<T extends ObjectLiteral>(
  { metadata, manager }: Repository<T>,
  entity: T,
  row: KnownRow = { columns: new Map(), lists: new Map(), touched: new Set() },
): KnownRow {
  for (const column of metadata.columns) {
    const value = column.getEntityValue(entity);
    if (value === undefined) continue;
    const text = textOf(manager.connection.driver.preparePersistentValue(value, column));
    if (column.isUpdateDate) row.touched.add(text);
    else row.columns.set(column, text);
  }
  for (const relation of metadata.relations) {
    const ids = isColumn(relation) ? undefined : idsOf(relation, entity);
    if (ids !== undefined) row.lists.set(relation, ids);
  }
  return row;
}

/**
 * What of an entity is to be written to its row: values by name, a custom field within
 * `customFields`. "unknown" where more than columns of known rows would change: that is TypeORM's.
 */
export function changeOf<T extends ObjectLiteral>(
  { metadata, manager }: Repository<T>,
  entity: T,
  row: KnownRow | undefined,
): Change {
  if (!row) return "unknown";
  for (const relation of metadata.relations) {
    if (isColumn(relation)) {
      if (isCut(relation, entity)) return "unknown";
      continue;
    }
    const ids = idsOf(relation, entity);
    if (ids !== undefined && ids !== row.lists.get(relation)) return "unknown";
  }
  const change: Record<string, unknown> = {};
  for (const column of metadata.columns) {
    const value = column.getEntityValue(entity);
    if (value === undefined) continue;
    const text = textOf(manager.connection.driver.preparePersistentValue(value, column));
    if (column.isUpdateDate ? row.touched.has(text) : row.columns.get(column) === text) continue;
    if (!(column.isUpdateDate || row.columns.has(column))) return "unknown";
    if (column.relationMetadata && !pointsAt(column.relationMetadata, entity)) return "unknown";
    put(change, column.propertyPath.split("."), value);
  }
  return Object.keys(change).length > 0 ? change : "none";
}

/** As TypeORM does: once written, what a relation says stands in the column beside it too. */
export function pointAsWritten(
  { metadata }: Repository<ObjectLiteral>,
  entity: ObjectLiteral,
): void {
  // The column of a relation without an id beside it has the relation's own name.
  for (const column of metadata.columns)
    if (column.relationMetadata && !column.isVirtual && pointsAt(column.relationMetadata, entity))
      column.setEntityValue(entity, column.getEntityValue(entity));
}

/** The relation itself says which row it is, not the column beside it alone. */
function pointsAt(relation: RelationMetadata, entity: ObjectLiteral): boolean {
  const one: unknown = relation.getEntityValue(entity);
  return typeof one === "object" && one !== null && Reflect.get(one, "id") !== undefined;
}

const isColumn = (relation: RelationMetadata) => relation.isOwning && !relation.isManyToMany;

/** The relation says that there is none, while the column beside it still has an id. */
function isCut(relation: RelationMetadata, entity: ObjectLiteral): boolean {
  if (relation.getEntityValue(entity) !== null) return false;
  return relation.joinColumns.some((column) => (column.getEntityValue(entity) ?? null) !== null);
}

function put(into: Record<string, unknown>, [first, ...rest]: string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = { ...(into[first] as Record<string, unknown> | undefined) };
  put(inner, rest, value);
  into[first] = inner;
}

/** Undefined where the relation was not loaded: then nothing is said of it. */
function idsOf(relation: RelationMetadata, entity: ObjectLiteral): string | undefined {
  const value: unknown = relation.getEntityValue(entity);
  if (value === undefined) return undefined;
  const list = Array.isArray(value) ? value : [value];
  return list
    .map((one) => String(typeof one === "object" && one !== null ? Reflect.get(one, "id") : one))
    .sort()
    .join();
}

/** Numbers of 64 bits come as text. No text of the database has a zero byte. */
const textOf = (value: unknown): string =>
  value === null ? "\0" : typeof value === "object" ? JSON.stringify(value) : `${value}`;
