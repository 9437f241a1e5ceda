import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
} from "graphql";

/** How large a document may be. Fields are counted as often as fragments bring them in. */
export interface ShapeLimits {
  tokens: number;
  depth: number;
  /** Fields at the root of an operation, each of which is a request of its own. */
  roots: number;
  aliases: number;
  fields: number;
}

interface Shape {
  depth: number;
  /** Fields of the set itself, not of those within. */
  roots: number;
  aliases: number;
  fields: number;
}

const nothing: Shape = { depth: 0, roots: 0, aliases: 0, fields: 0 };

/**
 * Says what of a document is too large, or nothing. It is looked at before it is validated. The
 * standard's own rules take quadratic time with the number of fields of one name. A document that
 * cannot be read is left to the engine, which says where the mistake is.
 */
export function tooLarge(source: string, limits: ShapeLimits): keyof ShapeLimits | undefined {
  let document: DocumentNode;
  try {
    if (hasMoreTokens(source, limits.tokens)) return "tokens";
    document = parse(source, { noLocation: true });
  } catch {
    return undefined;
  }
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  const measure = measurer(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, roots, aliases, fields } = measure(definition.selectionSet);
    if (depth > limits.depth) return "depth";
    if (roots > limits.roots) return "roots";
    if (aliases > limits.aliases) return "aliases";
    if (fields > limits.fields) return "fields";
  }
  return undefined;
}

/** The parser would only say it in words; before it, so that it need not read them all. */
function hasMoreTokens(source: string, most: number): boolean {
  const lexer = new Lexer(new Source(source));
  for (let count = 0; count <= most; count++)
    if (lexer.advance().kind === TokenKind.EOF) return false;
  return true;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function measurer(fragments: Fragments): (set: SelectionSetNode) => Shape {
  // Each fragment is measured once, or documents that nest fragments would take for ever.
  const known = new Map<string, Shape>();
  const ofFragment = (name: string): Shape => {
    const before = known.get(name);
    if (before) return before;
    // A fragment within itself is refused by the engine; here it must only end.
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSet(fragment.selectionSet) : nothing;
    known.set(name, shape);
    return shape;
  };
  const ofSet = ({ selections }: SelectionSetNode): Shape =>
    selections.map(ofSelection).reduce(
      (sum, one) => ({
        depth: Math.max(sum.depth, one.depth),
        roots: sum.roots + one.roots,
        aliases: sum.aliases + one.aliases,
        fields: sum.fields + one.fields,
      }),
      nothing,
    );
  const ofSelection = (selection: SelectionSetNode["selections"][number]): Shape => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const within = selection.selectionSet ? ofSet(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT) return within;
    return {
      depth: within.depth + 1,
      roots: 1,
      aliases: within.aliases + (selection.alias ? 1 : 0),
      fields: within.fields + 1,
    };
  };
  return ofSet;
}
