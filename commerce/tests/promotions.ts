import { owner } from "./api";
import { sql } from "./shopping";

export interface Promotion {
  id: string;
  /** Changes what the dashboard changes. */
  edit(input: object): Promise<void>;
  /** Lets its time begin or end, as the clock would. */
  setTime(column: "startsAt" | "endsAt", at: "past" | "future"): Promise<void>;
  /** Once or more often. */
  remove(): Promise<void>;
}

interface Terms {
  enabled?: boolean;
  /** Without one, every order has it. */
  couponCode?: string;
  usageLimit?: number;
  perCustomerUsageLimit?: number;
}

/** What a promotion gives: some percent off the order. */
export const percentOff = (percent: number) => [
  {
    code: "order_percentage_discount",
    arguments: [{ name: "discount", value: String(percent) }],
  },
];

const always = {
  code: "minimum_order_amount",
  arguments: [
    { name: "amount", value: "0" },
    { name: "taxInclusive", value: "true" },
  ],
};

/** Makes a promotion that takes some percent off an order. */
export async function promotion(
  percent: number,
  { enabled = true, ...terms }: Terms = {},
): Promise<Promotion> {
  const boss = await owner();
  const { createPromotion } = await boss.ask(
    `mutation($input: CreatePromotionInput!) { createPromotion(input: $input) {
      ... on Promotion { id } ... on ErrorResult { message } } }`,
    {
      input: {
        enabled,
        ...terms,
        conditions: terms.couponCode ? [] : [always],
        actions: percentOff(percent),
        translations: [{ languageCode: "ko", name: "행사" }],
      },
    },
  );
  const { id } = createPromotion;
  if (!id) throw new Error(createPromotion.message);
  let isRemoved = false;
  return {
    id,
    async edit(input) {
      await boss.ask(
        `mutation($input: UpdatePromotionInput!) { updatePromotion(input: $input) { __typename } }`,
        { input: { id, ...input } },
      );
    },
    async setTime(column, at) {
      await sql(
        `UPDATE promotion SET "${column}" = now() + make_interval(days => $2) WHERE id = $1`,
        [id, at === "past" ? -1 : 1],
      );
    },
    async remove() {
      if (isRemoved) return;
      isRemoved = true;
      await boss.ask("mutation($id: ID!) { deletePromotion(id: $id) { result } }", { id });
    },
  };
}
