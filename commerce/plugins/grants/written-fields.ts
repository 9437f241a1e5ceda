import {
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";

/** A custom field that an input writes, by the name of the input. */
export interface WrittenField {
  entity: string;
  input: string;
}

// CreateXCustomFieldsInput, UpdateXCustomFieldsInput, OrderLineCustomFieldsInput, …
const customFieldsInput = /^(?:Create|Update|Register)?(\w+?)CustomFieldsInput$/;

/** Every custom field that the arguments of one root field write, however deep they stand. */
export function writtenFields(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
): WrittenField[] {
  return field.args.flatMap(({ name, type }) => within(type, args[name]));
}

function within(type: GraphQLInputType, value: unknown): WrittenField[] {
  const plain = getNullableType(type);
  if (value === null || value === undefined) return [];
  if (isListType(plain)) return [value].flat().flatMap((item) => within(plain.ofType, item));
  if (!isInputObjectType(plain)) return [];
  const given = Object.entries(value);
  const entity = customFieldsInput.exec(plain.name)?.[1];
  if (entity) return given.map(([input]) => ({ entity, input }));
  const fields = plain.getFields();
  return given.flatMap(([name, inner]) => {
    const known = fields[name];
    return known ? within(known.type, inner) : [];
  });
}
