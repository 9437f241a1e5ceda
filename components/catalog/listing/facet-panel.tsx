import { type ListingQuery, toggleFacet } from "@/lib/catalog/listing-query";
import type { Facet } from "@/lib/catalog/types";
import { buttonClass } from "../../ui/button";
import { cx } from "../../ui/cx";
import { Disclosure } from "../../ui/disclosure";
import { iconButtonClass } from "../../ui/icon-button";
import { CloseIcon } from "../../ui/icons";
import { FacetInput } from "./facet-input";
import type { ListingWords } from "./listing-words";
import { StoreFilter } from "./store-filter";

interface FacetPanelProps {
  facets: readonly Facet[];
  /** What is chosen, also before the results are there. */
  draft: ListingQuery;
  words: ListingWords;
  /** The popover that the close button hides. */
  formId: string;
  onChange: (part: Partial<ListingQuery>) => void;
}

// The first groups stand open; further ones open on demand, or when something in them is chosen.
const openGroups = 3;

/** The fields of the filter form: stock, and a group of checkboxes for each facet. */
export function FacetPanel({ facets, draft, words, formId, onChange }: FacetPanelProps) {
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
      <div className="max-lg:sticky max-lg:bottom-0 max-lg:bg-raised max-lg:py-4 lg:hidden">
        <button type="submit" className={buttonClass({ block: true, size: "lg" })}>
          {words.show}
        </button>
      </div>
    </>
  );
}
