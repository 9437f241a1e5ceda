/** A request that is meant to keep the engine busy. */
export interface HostileRequest {
  kind: string;
  body: string;
}

const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join("\n");
const nested = (levels: number): string =>
  levels === 0 ? "id name" : `id product { id variants { ${nested(levels - 1)} } }`;
const question = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

const product = "items { id name slug variants { id sku priceWithTax options { id name } } }";

/** What strangers send; each kind in many spellings, so that none is answered from memory. */
const makers: Record<string, (turn: number) => string> = {
  "100 aliased nested products": (turn) =>
    question(
      `{ ${times(100, (n) => `p${turn}x${n}: products(options: { take: 100 }) { items { variants { ${nested(3)} } } }`)} }`,
    ),
  "300 aliased searches": (turn) =>
    question(
      `{ ${times(300, (n) => `s${n}: search(input: { term: "chair ${turn} ${n}" }) { totalItems }`)} }`,
    ),
  "10 searches at the limit": (turn) =>
    question(
      `{ ${times(10, (n) => `s${n}: search(input: { term: "c${turn}${n}", take: 100 }) { totalItems items { slug } }`)} }`,
    ),
  "deep facets": (turn) =>
    question(
      `{ facets(options: { take: 100, skip: ${turn % 2} }) { items { values { facet { values { facet { values { id name } } } } } } } }`,
    ),
  "a page of products at the limit": (turn) =>
    question(`{ products(options: { take: 60, skip: ${turn % 3} }) { ${product} } }`),
  "fragments that double": () =>
    question(
      `{ ...F0 } ${times(30, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Query { __typename }`,
    ),
  "a long term": (turn) =>
    question("query($t: String) { search(input: { term: $t, take: 100 }) { totalItems } }", {
      t: `${turn} ${"chair lamp 의자 ".repeat(4_000)}`,
    }),
  "two megabytes": () => question("{ __typename }", { x: "x".repeat(2_000_000) }),
  "a batch of 50": (turn) =>
    JSON.stringify(
      Array.from({ length: 50 }, (_, n) => ({
        query: `{ search(input: { term: "b${turn}${n}" }) { totalItems } }`,
      })),
    ),
  "changes that ask for much back": (turn) =>
    question(
      `mutation { ${times(8, (n) => `c${turn}x${n}: addItemToOrder(productVariantId: "${1 + (turn % 9)}", quantity: 1) { ... on Order { lines { productVariant { product { variants { id name options { id name } } } } } } }`)} }`,
    ),
  "a thousand conditions": (turn) =>
    question(
      "query($f: ProductFilterParameter) { products(options: { filter: $f }) { totalItems } }",
      {
        f: {
          _or: Array.from({ length: 1_000 }, (_, n) => ({ name: { contains: `${turn} ${n}` } })),
        },
      },
    ),
  "cheap ones, without a pause": (turn) =>
    question(`{ search(input: { term: "lamp ${turn}" }) { totalItems items { slug } } }`),
};

const kinds = Object.entries(makers);

/** The request of a turn; kinds follow each other. */
export function hostileRequest(turn: number): HostileRequest {
  const [kind, make] = kinds[turn % kinds.length] ?? ["", () => ""];
  return { kind, body: make(turn) };
}
