interface Change {
  /** Said when the bundle has no such place any more. */
  why: string;
  from: string;
  to: string;
}

/** How many decimals people write in a currency, in the bundle's own terms. */
const digits = (currency: string) =>
  `new Intl.NumberFormat("en",{style:"currency",currency:${currency}}).resolvedOptions().maximumFractionDigits`;

/**
 * Amounts are hundredths in every currency, and the bundle shows two decimals of all of them. Won and
 * yen have none. Forms send what their own page asked for. No setting of the bundle changes either.
 */
export const changes: readonly Change[] = [
  {
    why: "amounts are shown with the decimals of their currency",
    from: `minimumFractionDigits: precision ?? moneyStrategyPrecision,
      maximumFractionDigits: precision ?? moneyStrategyPrecision
    }).format(toMajorUnits(`,
    to: `minimumFractionDigits: precision ?? ${digits("currency")},
      maximumFractionDigits: precision ?? ${digits("currency")}
    }).format(toMajorUnits(`,
  },
  {
    why: "amounts are first shown so in their fields",
    from: "useState(toMajorUnits(value2).toFixed(2));",
    to: `useState(toMajorUnits(value2).toFixed(activeCurrency ? ${digits("activeCurrency")} : 2));`,
  },
  {
    why: "amounts that change are shown so in their fields",
    from: `setDisplayValue(toMajorUnits(value2).toFixed(2));
    }
  }, [value2, toMajorUnits]);`,
    to: `setDisplayValue(toMajorUnits(value2).toFixed(activeCurrency ? ${digits("activeCurrency")} : 2));
    }
  }, [value2, toMajorUnits, activeCurrency]);`,
  },
  {
    why: "amounts that were typed are shown so in their fields",
    from: "setDisplayValue(newValue.toFixed(2));",
    to: `setDisplayValue(newValue.toFixed(activeCurrency ? ${digits("activeCurrency")} : 2));`,
  },
  {
    why: "a store's form says which change of the store it has seen",
    from: `updateDocument: updateStockLocationDocument,
    setValuesForUpdate: (entity2) => {
      return {
        id: entity2.id,`,
    to: `updateDocument: updateStockLocationDocument,
    setValuesForUpdate: (entity2) => {
      return {
        id: entity2.id,
        seen: entity2.revision,`,
  },
];

/**
 * A file of the bundle with what of the changes is in it.
 * @param done takes the names of those that were
 */
export function changed(text: string, done: Set<string>): string {
  return changes.reduce((before, { why, from, to }) => {
    const pieces = before.split(from);
    if (pieces.length === 1) return before;
    if (pieces.length > 2) throw new Error(`Twice in Vendure's bundle: ${why}`);
    done.add(why);
    return pieces.join(to);
  }, text);
}
