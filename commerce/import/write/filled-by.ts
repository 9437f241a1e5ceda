/** The filter of a collection that a value of a facet fills. */
export function filledBy(valueId: string | number) {
  return {
    code: "facet-value-filter",
    args: [
      { name: "facetValueIds", value: JSON.stringify([String(valueId)]) },
      { name: "containsAny", value: "false" },
      { name: "combineWithAnd", value: "true" },
    ],
  };
}
