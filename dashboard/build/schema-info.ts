import { readFileSync } from "node:fs";
import path from "node:path";
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";

type FieldInfo = [type: string, nullable: boolean, list: boolean, paginated: boolean];
type Fields = Record<string, FieldInfo>;

const printed = path.join(import.meta.dirname, "../../contracts/schema/admin.graphql");

function fieldInfo(type: GraphQLOutputType | GraphQLInputType): FieldInfo {
  const inner = getNullableType(type);
  const named = getNamedType(type);
  const paginated =
    isObjectType(inner) && inner.getInterfaces().some(({ name }) => name === "PaginatedList");
  return [named.name, !isNonNullType(type), isListType(inner), paginated];
}

const infos = (fields: Record<string, { type: GraphQLOutputType | GraphQLInputType }>): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, fieldInfo(type)]));

/** What the dashboard has to know of the Admin API, from the schema that the repository keeps. */
export function schemaInfo() {
  const all = Object.values(buildSchema(readFileSync(printed, "utf8")).getTypeMap());
  const own = all.filter(({ name }) => !name.startsWith("__"));
  const by = <T>(entries: [string, T][]) => Object.fromEntries(entries);
  return {
    types: by(own.filter(isObjectType).map((type) => [type.name, infos(type.getFields())])),
    inputs: by(own.filter(isInputObjectType).map((type) => [type.name, infos(type.getFields())])),
    scalars: own.filter(isScalarType).map(({ name }) => name),
    enums: by(
      own.filter(isEnumType).map((type) => [type.name, type.getValues().map(({ value }) => value)]),
    ),
  };
}
