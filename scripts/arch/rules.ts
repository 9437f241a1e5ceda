const storefront = "^(app|components|lib)/|^(proxy|instrumentation)\\.ts$";
const engine = "^commerce/(?!tests/|bench/|reports/).*(?<!\\.test)\\.ts$";
/** Rooms of `lib/` that no feature owns: they know no word of the shop. */
const tools = "address|browser|csp|engine|http|i18n|seo|session|units";
const doors = "/(server|client|index)\\.tsx?$";
const feature = `^lib/(?!(?:${tools})/)[^/.]+/`;

type Pattern = string | string[];

interface Rule {
  name: string;
  /** Said beside each import that breaks it. */
  comment: string;
  severity: "error";
  from: { path?: Pattern; pathNot?: Pattern };
  to: { path?: Pattern; pathNot?: Pattern; circular?: boolean; reachable?: boolean };
}

function forbid(name: string, comment: string, from: Rule["from"], to: Rule["to"]): Rule {
  return { name, comment, severity: "error", from, to };
}

const pickup = "^commerce/plugins/pickup/";
/** Parts of click and collect, each with those that it may not import. */
const above: Record<string, string> = {
  "entities|[^/]+\\.ts$": "promise|reservation|shopper|aisle|trying|counter|transfers|reporting",
  promise: "reservation|shopper|aisle|trying|counter|transfers|reporting",
  reservation: "shopper|aisle|trying|counter|transfers|reporting",
  shopper: "aisle|trying|counter|transfers|reporting",
  aisle: "shopper|trying|counter|transfers|reporting",
  trying: "shopper|aisle|counter|transfers|reporting",
  counter: "shopper|trying|transfers|reporting",
  transfers: "shopper|aisle|trying|reporting",
  reporting: "shopper|trying",
};

/** What may import what. Imports of types count as imports. */
export const rules: readonly Rule[] = [
  forbid("no-cycle", "Files import in no circle.", {}, { circular: true }),
  forbid(
    "storefront-and-engine",
    "Storefront and engine meet over HTTP; both may import contracts.",
    { path: storefront },
    { path: "^commerce/|/node_modules/@vendure/|^@vendure/" },
  ),
  forbid(
    "contracts-for-both",
    "What storefront and engine share is free of Vendure.",
    { path: "^contracts/" },
    { path: "node_modules/(@vendure|@nestjs|typeorm)/" },
  ),
  forbid(
    "engine-knows-no-storefront",
    "The engine imports nothing of the storefront.",
    { path: engine },
    { path: storefront },
  ),
  forbid(
    "dashboard-apart",
    "The dashboard is a program of its own: it shares contracts, and asks the engine over HTTP.",
    { path: "^dashboard/" },
    { path: "^(app|components|lib|commerce|demo|studio|scripts)/" },
  ),
  forbid(
    "dashboard-apart",
    "What runs in the dashboard is under the GPL; nothing else is built from it.",
    { path: "^(app|components|lib|contracts|commerce)/" },
    { path: "^dashboard/" },
  ),
  forbid(
    "nothing-upward",
    "app imports components, components import lib.",
    { path: "^lib/" },
    { path: "^(app|components)/" },
  ),
  forbid("no-routes", "Components import no routes.", { path: "^components/" }, { path: "^app/" }),
  forbid(
    "ui-without-domain",
    "components/ui knows no word of the shop.",
    { path: "^components/ui/" },
    { path: `^components/(?!ui/)|${feature}` },
  ),
  forbid(
    "contracts-import-nothing",
    "Contracts import no room; those of plugins import only what storefront and engine share.",
    { path: "^(?:commerce/)?contracts/" },
    {
      path: "^(app|components|lib|demo|studio|scripts|commerce)/",
      pathNot: "^commerce/contracts/",
    },
  ),
  forbid(
    "contracts-import-nothing",
    "What storefront and engine share knows nothing of the engine's plugins.",
    { path: "^contracts/" },
    { path: "^commerce/contracts/" },
  ),
  forbid(
    "plugins-apart",
    "Plugins meet in commerce/contracts: an event or an abstract class.",
    { path: "^commerce/plugins/([^/]+)/" },
    { path: "^commerce/plugins/", pathNot: "^commerce/plugins/$1/" },
  ),
  ...Object.entries(above).map(([part, others]) =>
    forbid(
      "pickup-parts",
      "A promise knows no reservation, a reservation neither shopper nor counter.",
      { path: `${pickup}(?:${part})`, pathNot: "\\.plugin\\.ts$" },
      { path: `${pickup}(?:${others})/` },
    ),
  ),
  forbid(
    "demonstration-apart",
    "Only the seed, the studio and tests import the demonstration.",
    { path: "^(app|components|lib|messages|contracts|commerce/(contracts|plugins|database))/" },
    { path: "^demo/" },
  ),
  forbid(
    "three-in-viewer",
    "Only components/viewer imports three.",
    { path: "^(app|components|lib)/", pathNot: "^components/viewer/" },
    { path: "node_modules/(three|@react-three/[^/]+)/" },
  ),
  forbid(
    "doors",
    "Components of two features meet at index.tsx.",
    { path: "^components/([^/]+)/", pathNot: "\\.test\\.tsx?$" },
    { path: "^components/(?!ui/)[^/]+/", pathNot: ["^components/$1/", doors] },
  ),
  forbid(
    "doors",
    "Readers and verbs of another feature are imported from its server.ts or client.ts.",
    { path: "^(?:components|lib)/([^/]+)/", pathNot: "\\.test\\.tsx?$" },
    { path: feature, pathNot: ["^lib/$1/", doors] },
  ),
  forbid(
    "doors",
    "Routes read and change by a feature's server.ts. They lay out its components themselves.",
    { path: "^app/", pathNot: "\\.test\\.tsx?$" },
    { path: feature, pathNot: doors },
  ),
];
