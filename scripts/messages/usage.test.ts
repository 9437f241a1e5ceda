import { describe, expect, it } from "vitest";
import { unusedKeys } from "./usage";

function unused(keys: string[], ...texts: string[]) {
  const messages = new Map(keys.map((key) => [key, "text"]));
  const files = texts.map((text, index) => ({ path: `${index}.tsx`, text }));
  return unusedKeys("en", messages, files).map(({ key }) => key);
}

describe("unusedKeys", () => {
  it("finds a key that no code uses", () => {
    const file = 'const t = useTranslations("cart"); t("title"); t.rich("terms", { link });';
    expect(unused(["cart.title", "cart.terms", "cart.old"], file)).toEqual(["cart.old"]);
  });

  it("does not take another namespace's key for it", () => {
    const file = 'const t = useTranslations("cart"); t("title");';
    expect(unused(["checkout.title"], file)).toEqual(["checkout.title"]);
  });

  it("needs a translator in the same file", () => {
    expect(unused(["cart.title"], 'const key = "title";')).toEqual(["cart.title"]);
  });

  it.each([
    'const t = await getTranslations("cart"); t("title")',
    'const [t] = await Promise.all([getTranslations("cart"), x()]); t("title")',
    'const t = await getTranslations({ locale: pair, namespace: "cart" }); t("title")',
    'const t = useTranslations(); t("cart.title")',
    'function say(t: ReturnType<typeof useTranslations<"cart">>) { return t("title"); }',
    'const t = useTranslations("cart"); t(isNew ? "title" : "other")',
  ])("understands %s", (file) => {
    expect(unused(["cart.title"], file)).toEqual([]);
  });

  it("knows nested namespaces", () => {
    expect(unused(["orders.totals.tax"], 'useTranslations("orders.totals"); t("tax")')).toEqual([]);
  });

  it("lets what is computed be anything, and no more than that", () => {
    const file = 'const t = useTranslations("tracking"); t(`steps.${name}`);';
    expect(unused(["tracking.steps.placed", "tracking.notes.placed"], file)).toEqual([
      "tracking.notes.placed",
    ]);
  });

  it("is not fooled by a template without anything fixed", () => {
    const file = 'const t = useTranslations("tracking"); t(`${group}.${name}`);';
    expect(unused(["tracking.steps.placed"], file)).toEqual(["tracking.steps.placed"]);
  });

  it("believes a comment that names keys", () => {
    const file = "// messages: search.order.*, search.none\nexport const orders = load();";
    expect(unused(["search.order.new", "search.none", "search.title"], file)).toEqual([
      "search.title",
    ]);
  });

  it("finds failures wherever they are chosen", () => {
    const lib = 'return fail("validation", "couponInvalid");';
    expect(unused(["failures.couponInvalid", "failures.never"], lib)).toEqual(["failures.never"]);
  });
});
