import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** Entries that a list is taken to have whose length the question does not say. */
const usualLength = 5;
/** What a page has at most, whatever is asked for (`shopListQueryLimit`; search cuts to it). */
const longestPage = 100;

/**
 * How much a page is taken to have that asks for none or for less. The engine answers with all
 * there is.
 */
const unlimited = 10_000;
/** Pages of the engine's own making, which are cut whatever is asked for. */
const cut = new Set(["Query.search"]);

/** Fields that cost more than their answer is large. */
const bases: Record<string, number> = {
  "Query.search": 30,
  "Query.searchSuggestions": 15,
  // They read whole documents of merchants, and look up what blocks name.
  "Query.contentSite": 60,
  "Query.contentHome": 30,
  "Query.contentPage": 30,
  "Query.contentPolicy": 30,
  "Query.contentPreview": 30,
  // Those of all pages.
  "Query.contentPages": 800,
  "Query.contentRedirects": 800,
};
/** A change locks, writes and answers with what it changed. */
const baseOfChange = 100;
/** A condition to look by. Lists that plugins of the shop take have limits of their own. */
const ofCondition = 10;
// Own orders are few, and a search's answer is ready as it comes from the index.
const shares: Record<string, number> = { "Customer.orders": 1 / 8, "Query.search": 1 / 4 };

interface Asked {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/**
 * About how many fields the engine has to resolve for an operation of a valid document. Its shape
 * must have been looked at before (`shape.ts`), for fragments are counted as often as they stand.
 * Undefined when its variables do not fit: it is not carried out then.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (!coerced || !root) return undefined;
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  return ofSet({ schema, fragments, variables: coerced }, root, operation.selectionSet);
}

function ofSet(asked: Asked, parent: GraphQLNamedType, { selections }: SelectionSetNode): number {
  const { schema, fragments, variables } = asked;
  let sum = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
      const field = fields[selection.name.value];
      if (!field) {
        sum += 1;
        continue;
      }
      const type = getNamedType(field.type);
      const within =
        selection.selectionSet && isCompositeType(type)
          ? ofSet(asked, type, selection.selectionSet)
          : 0;
      sum += ofField(parent.name, field, getArgumentValues(field, selection, variables), within);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) continue;
    const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    sum += ofSet(asked, on ?? parent, fragment.selectionSet);
  }
  return sum;
}

// biome-ignore lint/suspicious/noExplicitAny: arguments of any field, looked into with care
type Args = Record<string, any>;

function ofField(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  args: Args,
  within: number,
): number {
  const name = `${parent}.${field.name}`;
  const base =
    (bases[name] ?? (parent === "Mutation" ? baseOfChange : 1)) +
    ofCondition * entriesIn(args.options) +
    // Several changes in one.
    baseOfChange * entriesIn(args.inputs);
  const take: unknown = args.options?.take ?? args.take ?? args.input?.take;
  const type = getNamedType(field.type);
  const isPage = isObjectType(type) && type.getInterfaces().some((i) => i.name === "PaginatedList");
  if (isPage || typeof take === "number") {
    const length = typeof take === "number" ? Math.abs(take) : longestPage;
    if (isPage && typeof take === "number" && take < 1 && !cut.has(name))
      return base + within * unlimited;
    return (
      base + Math.ceil(within * Math.min(Math.max(length, 1), longestPage) * (shares[name] ?? 1))
    );
  }
  // The entries of a page are counted by the page.
  const isList = isListType(getNullableType(field.type)) && field.name !== "items";
  return base + within * (isList ? usualLength : 1);
}

/** Entries of all lists within what is given, however deep. */
function entriesIn(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce<number>((sum, entry) => sum + entriesIn(entry), value.length);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + entriesIn(part), 0);
}
