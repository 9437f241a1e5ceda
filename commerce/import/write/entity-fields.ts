import type { EntityMetadata } from "typeorm";
import type { Fields } from "./rules";
import { isPlainObject } from "./value-hash";

/** An entity's values by field: relations by id; custom fields, and texts within them, each alone. */
export function fieldsOf(
  metadata: EntityMetadata,
  source: Record<string, unknown>,
  like: Record<string, unknown> = source,
): Fields {
  const fields: Fields = {};
  for (const key of Object.keys(like)) {
    if (key === "customFields") {
      const [custom, shape] = [asRecord(source.customFields), asRecord(like.customFields)];
      for (const name of Object.keys(shape)) addParts(fields, name, custom[name], shape[name]);
    } else if (!isSet(metadata, key))
      fields[key] = isRelation(metadata, key) ? idOf(source[key]) : source[key];
  }
  return fields;
}

/** The parts of an entity's values that the named fields are, to be written; others stay as they are. */
export function partOf(
  present: Record<string, unknown>,
  wanted: Record<string, unknown>,
  fields: readonly string[],
): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const field of fields) {
    const [name = "", ofCustom, inner] = field.split(".");
    if (name !== "customFields" || !ofCustom) {
      part[name] = wanted[name] ?? null;
      continue;
    }
    const value = asRecord(wanted.customFields)[ofCustom];
    if (inner === undefined) custom[ofCustom] = value ?? null;
    else
      custom[ofCustom] = {
        ...asRecord(custom[ofCustom] ?? asRecord(present.customFields)[ofCustom]),
        [inner]: asRecord(value)[inner],
      };
  }
  return Object.keys(custom).length > 0 ? { ...part, customFields: custom } : part;
}

/** The names among an entity's values that are sets of others: facet values, channels. */
export function setsOf(metadata: EntityMetadata, values: Record<string, unknown>): string[] {
  return Object.keys(values).filter((key) => isSet(metadata, key));
}

/** The names among an entity's values that are relations. */
export function relationsOf(metadata: EntityMetadata, values: Record<string, unknown>): string[] {
  return Object.keys(values).filter((key) => isRelation(metadata, key));
}

export function asRecord(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}

function addParts(fields: Fields, name: string, value: unknown, shape: unknown): void {
  if (!isPlainObject(shape)) fields[`customFields.${name}`] = value;
  else
    for (const inner of Object.keys(shape))
      fields[`customFields.${name}.${inner}`] = asRecord(value)[inner];
}

function isRelation(metadata: EntityMetadata, key: string): boolean {
  return metadata.findRelationWithPropertyPath(key) !== undefined;
}

function isSet(metadata: EntityMetadata, key: string): boolean {
  return metadata.findRelationWithPropertyPath(key)?.isManyToMany ?? false;
}

function idOf(value: unknown): unknown {
  const id = isPlainObject(value) ? value.id : value;
  return id === undefined || id === null ? null : String(id);
}
