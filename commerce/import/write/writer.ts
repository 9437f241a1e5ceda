import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { asRecord, fieldsOf, partOf, relationsOf, setsOf } from "./entity-fields";
import type { Thing, WriteRules } from "./rules";
import { elementsOf, type Row, writeSet } from "./write-set";

type Values = Record<string, unknown>;

interface Put<T> {
  /** How the row is found that was not met yet. */
  where: Values;
  values: Values;
  /** Custom fields that it gets when it is made, and that are its own from then on. */
  first?: () => Promise<Values>;
  /** Made by the engine itself: the first seed sets it up. */
  born?: boolean;
  /** Makes what only a service can make. */
  make?: () => Promise<T>;
}

/** Locks what is compared, so that an edit of the same moment comes before or after, never between. */
const lock = { mode: "for_no_key_update" } as const;

/** Writes things as far as the rules say: the seed's, or those of a merchant's own file. */
export class Writer<R extends WriteRules = WriteRules> {
  private readonly made = new Map<string, Set<string>>();

  constructor(
    readonly em: EntityManager,
    readonly records: R,
    /** The languages that the shop has texts in. */
    readonly languages: readonly string[] = [],
  ) {}

  /** Whether this writer has made the thing. */
  isNew({ kind, code }: Thing): boolean {
    return this.made.get(kind)?.has(code) ?? false;
  }

  /**
   * Finds the row or makes it, and gives it the values that are to be written.
   * @returns undefined when it was deleted
   */
  async put<T extends Row>(
    thing: Thing,
    entity: EntityTarget<T>,
    put: Put<T>,
  ): Promise<T | undefined> {
    const { records } = this;
    const found = await this.find(thing, entity, put);
    if (found === "deleted") return undefined;
    if (!found) return this.create(thing, entity, put);
    const isMet = records.has(thing);
    const values = { ...put.where, ...put.values };
    const isRevived = this.isDeleted(found);
    if (isRevived) await this.em.update(entity, found.id, { deletedAt: null } as object);
    records.noteRow(thing, found.id);
    const metadata = this.em.connection.getMetadata(entity);
    const [present, wanted] = [fieldsOf(metadata, found, values), fieldsOf(metadata, values)];
    if (put.born && !isMet && !records.adopts) records.noteWritten(thing, present);
    const part = partOf(found, values, records.toWrite(thing, present, wanted));
    if (Object.keys(part).length > 0) await this.em.update(entity, found.id, part as object);
    for (const name of setsOf(metadata, values))
      await writeSet(this, thing, { entity, row: found, name, wanted: values[name] as Row[] });
    const customFields = { ...asRecord(found.customFields), ...asRecord(part.customFields) };
    return Object.assign(found, part, "customFields" in found && { customFields });
  }

  /** Makes what is made once and never touched again, not even by a reset: people. */
  async once<T extends Row>(
    thing: Thing,
    entity: EntityTarget<T>,
    where: Values,
    make: () => Promise<T>,
  ): Promise<void> {
    if (this.records.has(thing)) return;
    const id = (await this.idWhere(entity, where)) ?? (await make()).id;
    this.records.noteRow(thing, id);
  }

  /** The row, with the ids of its relations; nothing when it is to be made. */
  private async find<T extends Row>(
    thing: Thing,
    entity: EntityTarget<T>,
    { where, values }: Put<T>,
  ): Promise<T | "deleted" | undefined> {
    const { records } = this;
    const known = records.has(thing);
    const mayRevive = records.reset || records.isWithdrawn(thing);
    const id = known ? records.idOf(thing) : (idIn(where) ?? (await this.idWhere(entity, where)));
    const found = id ? await this.load(entity, id, { ...where, ...values }) : undefined;
    if (found && !this.isDeleted(found)) return found;
    if (mayRevive) {
      if (known || found) records.notePutBack(thing, "deleted");
      return found ?? (known ? await this.reload(entity, where, values) : undefined);
    }
    if (found) records.noteRow(thing, found.id);
    // Who deleted it before anything was remembered has left a mark only where deleting is marking.
    else if (records.adopts && !this.marksDeleted(entity)) records.noteGone(thing);
    return known || found || records.has(thing) ? "deleted" : undefined;
  }

  private async reload<T extends Row>(entity: EntityTarget<T>, where: Values, values: Values) {
    const id = await this.idWhere(entity, where);
    return id ? this.load(entity, id, { ...where, ...values }) : undefined;
  }

  /** The row of a natural key: of several, one that is not deleted. */
  private async idWhere<T extends Row>(entity: EntityTarget<T>, where: Values) {
    const marks = this.marksDeleted(entity);
    const options = {
      where,
      select: { id: true, ...(marks && { deletedAt: true }) },
      ...(marks && { order: { deletedAt: { direction: "DESC", nulls: "FIRST" } } }),
      loadEagerRelations: false,
    };
    return (await this.em.findOne(entity, options as never))?.id;
  }

  private async load<T extends Row>(entity: EntityTarget<T>, id: T["id"], like: Values) {
    const relations = relationsOf(this.em.connection.getMetadata(entity), like);
    const found = await this.em.findOne(entity, {
      where: { id },
      loadEagerRelations: false,
      loadRelationIds: { relations, disableMixedMap: true },
      lock,
    } as never);
    return found ?? undefined;
  }

  /** Makes a row that is known not to be there. */
  async add<T extends Row>(thing: Thing, entity: EntityTarget<T>, values: Values): Promise<T> {
    const repository = this.em.getRepository(entity);
    const row = await repository.save(repository.create(values as unknown as T));
    return this.noteMade(thing, entity, values, row);
  }

  private async create<T extends Row>(
    thing: Thing,
    entity: EntityTarget<T>,
    { where, values, first, make }: Put<T>,
  ): Promise<T> {
    const all = { ...where, ...values };
    if (make) return this.noteMade(thing, entity, all, await make());
    const repository = this.em.getRepository(entity);
    const more = first && {
      customFields: { ...asRecord(values.customFields), ...(await first()) },
    };
    const row = await repository.save(repository.create({ ...all, ...more } as unknown as T));
    return this.noteMade(thing, entity, all, row);
  }

  private noteMade<T extends Row>(
    thing: Thing,
    entity: EntityTarget<T>,
    values: Values,
    row: T,
  ): T {
    const { metadata } = this.em.getRepository(entity);
    this.records.noteRow(thing, row.id);
    this.records.noteWritten(thing, fieldsOf(metadata, values));
    for (const name of setsOf(metadata, values))
      this.records.noteWritten(thing, elementsOf(name, values[name] as Row[]));
    this.made.set(thing.kind, (this.made.get(thing.kind) ?? new Set()).add(thing.code));
    return row;
  }

  private isDeleted(row: ObjectLiteral): boolean {
    return row.deletedAt !== undefined && row.deletedAt !== null;
  }

  private marksDeleted<T extends Row>(entity: EntityTarget<T>): boolean {
    return (
      this.em.connection.getMetadata(entity).findColumnWithPropertyName("deletedAt") !== undefined
    );
  }
}

/** The id that a key is, when it is nothing else. */
function idIn(where: Values): string | number | undefined {
  const [id, ...others] = Object.keys(where);
  return id === "id" && others.length === 0 ? (where.id as string | number) : undefined;
}
