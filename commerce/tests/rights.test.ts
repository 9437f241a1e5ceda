import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { staff } from "./pickup-staffing";
import { graphql, sampleValue } from "./query-costs";

/** Answered to anybody: who one is, and that a device is signed out, by its key. */
const openToAll = [
  "Mutation.signOutStaff",
  // Changes no one without a sign-in.
  "Mutation.updateActiveAdministrator",
  "Query.activeAdministrator",
  "Query.staffSessionEndedBy",
];
/** Answered to who has signed in, whatever their role: each looks into the rights itself. */
const openToPeople = [
  ...openToAll,
  "Mutation.duplicateEntity",
  "Mutation.setSettingsStoreValue",
  "Mutation.setSettingsStoreValues",
  "Query.activeChannel",
  "Query.entityDuplicators",
  "Query.getSettingsStoreValue",
  "Query.getSettingsStoreValues",
  "Query.globalSettings",
  "Query.me",
  "Query.slugForEntity",
];
/** Besides, what an associate asks about the own stores; of others these tell nothing. */
const openToAssociates = [
  ...openToPeople,
  "Mutation.answerHelpCall",
  "Mutation.answerPickup",
  "Mutation.approveHandOver",
  "Mutation.approveSubstitute",
  "Mutation.cancelPickup",
  "Mutation.declinePickup",
  "Mutation.labelParcel",
  "Mutation.sendParcel",
  "Mutation.handOverPickup",
  "Mutation.openStaffSession",
  "Mutation.pickPickupLine",
  "Mutation.proposeSubstitute",
  "Mutation.putBackPickup",
  "Mutation.noteFiscalNumber",
  "Mutation.sendPickupPass",
  "Mutation.setStaffPin",
  "Mutation.shelvePickupPieces",
  "Mutation.shortPickupLine",
  "Mutation.stagePickup",
  "Mutation.startPicking",
  "Mutation.subscribeStaffPush",
  "Mutation.substitutePickupLine",
  "Mutation.takeBackArrival",
  "Mutation.undoPickupLine",
  "Mutation.unsubscribeStaffPush",
  "Query.ownStaffSession",
  "Query.pickup",
  "Query.pickupCounters",
  "Query.pickupPassKey",
  "Query.refusalAmounts",
  // The same for everyone: it only lets a browser know the shop.
  "Query.staffPushKey",
  "Query.substituteRule",
  "Query.withoutPassRule",
];
const doors = ["Mutation.authenticate", "Mutation.login", "Mutation.logout"];
/** The schema names them, and nothing answers. */
const unanswered = /\.(?:create|update|delete)?provinces?$/i;
/** They take files, which are no JSON. */
const uploads = ["createAssets", "importProducts", "uploadProductModel"].map(
  (name) => `Mutation.${name}`,
);

let engine: Awaited<ReturnType<typeof openAnotherEngine>>;
let schema: GraphQLSchema;

beforeAll(async () => {
  engine = await openAnotherEngine({ NODE_ENV: "development" });
  const visitor = new Visitor({ engine: engine.url, api: "admin-api" });
  schema = graphql.buildClientSchema(await visitor.ask(graphql.getIntrospectionQuery()));
});
afterAll(() => engine.stop());

/** Every field at the root, asked for with as little as it takes. */
function questions(): { name: string; text: string; variables: Record<string, unknown> }[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const needed = field.args.filter(({ type }) => graphql.isNonNullType(type));
      const declared = needed.map(({ name, type }) => `$${name}: ${type}`).join(", ");
      const given = needed.map(({ name }) => `${name}: $${name}`).join(", ");
      const set = graphql.isCompositeType(graphql.getNamedType(field.type)) ? "{ __typename }" : "";
      const kind = type === schema.getMutationType() ? "mutation" : "query";
      return {
        name: `${type}.${field.name}`,
        text: `${kind}${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${set} }`,
        variables: Object.fromEntries(needed.map(({ name, type }) => [name, sampleValue(type)])),
      };
    }),
  );
}

/** What is not refused for want of a right. One of the questions ends the session of who asks. */
async function openTo(signIn: () => Promise<Visitor>): Promise<string[]> {
  const open: string[] = [];
  let who = await signIn();
  for (const { name, text, variables } of questions()) {
    if (doors.includes(name) || uploads.includes(name) || unanswered.test(name)) continue;
    let { errors } = await who.send(text, variables);
    if (errors?.[0].extensions.code === "FORBIDDEN") {
      who = await signIn();
      ({ errors } = await who.send(text, variables));
    }
    const code: string = errors?.[0].extensions.code ?? "";
    expect(code, `${name}: ${errors?.[0].message}`).not.toMatch(/VALIDATION|BAD_USER_INPUT/);
    if (code !== "FORBIDDEN") open.push(name);
  }
  return open.sort();
}

describe("of all that the Admin API can be asked", () => {
  it("a stranger has nothing but doors", async () => {
    const stranger = new Visitor({ engine: engine.url, api: "admin-api" });
    expect(await openTo(async () => stranger)).toEqual(openToAll);
  });

  it("an associate has their own account and the shop floor", async () => {
    // One who is signed in stays so until a question ends that.
    let who: Visitor | undefined;
    const signIn = async () => {
      const isIn = who && !(await who.send("{ me { id } }")).errors;
      who = isIn && who ? who : await staff("associate", { engine: engine.url });
      return who;
    };
    expect(await openTo(signIn)).toEqual(openToAssociates.sort());
  });
});
