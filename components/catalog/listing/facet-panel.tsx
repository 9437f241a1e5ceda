import { type LimitKind } from "@/contracts/listing-keys";
import { type Limit, nothingTyped } from "@/lib/catalog/listing-limits";
import { type ListingQuery, toggleFacet } from "@/lib/catalog/listing-query";
import type { Facet } from "@/lib/catalog/types";
import { buttonClass } from "../../ui/button";
import { cx } from "../../ui/cx";
import { Disclosure } from "../../ui/disclosure";
import { iconButtonClass } from "../../ui/icon-button";
import { CloseIcon } from "../../ui/icons";
import { FacetInput } from "./facet-input";
import type { ListingWords } from "./listing-words";
import { RangeGroup } from "./range-group";
import { StoreFilter } from "./store-filter";
import type { useLimits } from "./use-limits";
import type { RangeChoice } from "./use-range-choices";

interface FacetPanelProps {
  facets: readonly Facet[];
  ranges: readonly RangeChoice[];
  limits: ReturnType<typeof useLimits>;
  /** What is chosen, also before the results are there. */
  draft: ListingQuery;
  words: ListingWords;
  /** The popover that the close button hides. */
  formId: string;
  /** @param stepOf the price or size of which a step was chosen, in place of what was typed */
  onChange: (part: Partial<ListingQuery>, stepOf?: LimitKind) => void;
}

// The first groups stand open; further ones open on demand, or when something in them is chosen.
const openGroups = 3;

/** The fields of the filter form: stock, price, a group of checkboxes for each facet, and sizes. */
export function FacetPanel(props: FacetPanelProps) {
  const { facets, ranges, limits, draft, words, formId, onChange } = props;
  const withLimit = (kind: LimitKind, limit: Limit | undefined) => {
    const { [kind]: _, ...others } = draft.limits;
    return { limits: limit ? { ...others, [kind]: limit } : others };
  };
  const group = (choice: RangeChoice) => {
    const { kind } = choice;
    const typed = limits.typed[kind] ?? nothingTyped;
    const fault = limits.faults[kind];
    return (
      <RangeGroup
        key={kind}
        {...{ choice, typed, fault, words }}
        limit={draft.limits[kind]}
        open={kind === "price" || fault !== undefined || draft.limits[kind] !== undefined}
        onStep={(limit) => {
          limits.type(kind, nothingTyped);
          onChange(withLimit(kind, limit), kind);
        }}
        onType={(words) => limits.type(kind, words)}
      />
    );
  };
  return (
    <>
      <div className="flex items-center justify-between py-3 lg:hidden">
        <h2 className="text-lg">{words.filter}</h2>
        <button
          type="button"
          popoverTarget={formId}
          popoverTargetAction="hide"
          aria-label={words.close}
          className={cx(iconButtonClass, "-me-3")}
        >
          <CloseIcon />
        </button>
      </div>
      <div className="border-b border-line pb-2">
        <FacetInput
          name="stock"
          value="1"
          label={words.inStock}
          checked={draft.inStock}
          onToggle={() => onChange({ inStock: !draft.inStock })}
        />
        <StoreFilter chosen={draft.store} words={words} onToggle={(store) => onChange({ store })} />
      </div>
      {ranges.filter(({ kind }) => kind === "price").map(group)}
      {facets.map(({ code, name, values }, position) => (
        <Disclosure
          key={code}
          summary={<span className="text-sm">{name}</span>}
          open={position < openGroups || values.some((value) => draft.facets.includes(value.code))}
        >
          <fieldset>
            <legend className="sr-only">{name}</legend>
            {values.map((value) => (
              <FacetInput
                key={value.code}
                name="f"
                value={value.code}
                label={value.name}
                hex={value.hex}
                count={value.count}
                checked={draft.facets.includes(value.code)}
                onToggle={() => onChange({ facets: toggleFacet(draft, value.code).facets })}
              />
            ))}
          </fieldset>
        </Disclosure>
      ))}
      {ranges.filter(({ kind }) => kind !== "price").map(group)}
      <div className="max-lg:sticky max-lg:bottom-0 max-lg:bg-raised max-lg:py-4 lg:hidden">
        <button type="submit" className={buttonClass({ block: true, size: "lg" })}>
          {words.show}
        </button>
      </div>
    </>
  );
}
