import { describe, expect, it } from "vitest";
import { guestWith } from "./pickup-shopping";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

storeTeam();

const address = `mutation { setOrderShippingAddress(input: { fullName: "A", streetLine1: "Main 1",
  city: "Seoul", postalCode: "04782", countryCode: "KR" }) { __typename } }`;

/** Variants of the catalogue, by the class of their products. */
async function variantsOf(deliveredAs: "parcel" | "assembly" | null): Promise<number[]> {
  const rows = await sql<{ id: number }>(
    `SELECT v.id FROM product_variant v JOIN product p ON p.id = v."productId"
     WHERE p."customFieldsDeliveredas" IS NOT DISTINCT FROM $1 AND v."deletedAt" IS NULL
     ORDER BY v.id LIMIT 2`,
    [deliveredAs],
  );
  const ids = rows.map(({ id }) => Number(id));
  for (const id of ids) await setStock(id, { icheon: 5 });
  return ids;
}

async function offered(variants: number[]): Promise<string[]> {
  const { visitor } = await guestWith(variants.map((variant) => ({ variant, quantity: 1 })));
  await visitor.ask(address);
  const { eligibleShippingMethods } = await visitor.ask("{ eligibleShippingMethods { code } }");
  return eligibleShippingMethods.map(({ code }: { code: string }) => code).sort();
}

describe("ways of delivery", () => {
  it("follow the classes of what is in the cart", async () => {
    const [parcels, furniture, either] = await Promise.all([
      variantsOf("parcel"),
      variantsOf("assembly"),
      variantsOf(null),
    ]);
    expect(await offered(parcels)).toEqual(["standard-kr"]);
    expect(await offered(furniture)).toEqual(["white-glove-kr"]);
    expect(await offered(either)).toEqual(["standard-kr", "white-glove-kr"]);
    expect(await offered([...parcels, ...furniture])).toEqual(["white-glove-kr"]);
  });

  it("are said of a method to product pages as the checkout means them", async () => {
    const { visitor } = await guestWith([]);
    const { activeShippingMethods } = await visitor.ask(
      "{ activeShippingMethods { code carries } }",
    );
    expect(activeShippingMethods).toEqual(
      expect.arrayContaining([
        { code: "standard-kr", carries: "parcel" },
        { code: "white-glove-kr", carries: "assembly" },
      ]),
    );
  });
});
