import { Button } from "@vendure/dashboard";
import { useDeferredValue, useId, useState } from "react";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import type { Words } from "../words/en";
import { textsOf } from "./document";
import { FaultsAt } from "./editing";
import { MoveButtons } from "./move-buttons";
import { chosenQuery, searchQuery } from "./queries";

interface ProductsEditorProps {
  label: keyof Words;
  path: string;
  value: unknown;
  onChange(value: unknown): void;
  /** How many there may be. */
  most?: number;
}

/** One product, found by its name or number. */
export function ProductEditor({ value, onChange, ...rest }: ProductsEditorProps) {
  return (
    <ProductsEditor
      {...rest}
      most={1}
      value={typeof value === "string" && value ? [value] : []}
      onChange={(skus) => onChange(textsOf(skus)[0])}
    />
  );
}

/** Products one by one, found by their name or number. */
export function ProductsEditor(props: ProductsEditorProps) {
  const { label, path, value, onChange, most = Number.POSITIVE_INFINITY } = props;
  const { say } = useWords();
  const id = useId();
  const skus = textsOf(value);
  const { data } = useAsk(chosenQuery, { skus }, skus.length > 0);
  const nameOf = (sku: string) =>
    data?.productVariants.items.find((variant) => variant.sku === sku)?.name;
  return (
    <fieldset className="maru-inner" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say(label)}
      </p>
      {skus.map((sku, at) => (
        <div key={sku} className="maru-row">
          <span>
            {data && !nameOf(sku) ? (
              <span className="maru-fault">{say("content.gone")}</span>
            ) : (
              nameOf(sku)
            )}{" "}
            <code dir="ltr" className="maru-hint">
              {sku}
            </code>
          </span>
          {most > 1 && <MoveButtons at={at} list={skus} onChange={onChange} />}
          <Button
            type="button"
            variant="ghost"
            size="sm"
            onClick={() => onChange(skus.filter((one) => one !== sku))}
          >
            {say("content.remove")}
          </Button>
        </div>
      ))}
      {skus.length < most && (
        <ProductSearch taken={skus} onChoose={(sku) => onChange([...skus, sku])} />
      )}
      <FaultsAt path={path} withParts />
    </fieldset>
  );
}

interface ProductSearchProps {
  taken: readonly string[];
  onChoose(sku: string): void;
}

function ProductSearch({ taken, onChoose }: ProductSearchProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState("");
  const term = useDeferredValue(typed.trim());
  const { data } = useAsk(searchQuery, { term }, term !== "");
  const found = (data?.productVariants.items ?? []).filter(({ sku }) => !taken.includes(sku));
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        {say("content.findProduct")}
        <input
          className="maru-input"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </label>
      {term !== "" && (
        <ul className="maru-found">
          {found.map(({ id, name, sku }) => (
            <li key={id}>
              <Button
                type="button"
                variant="ghost"
                size="sm"
                onClick={() => {
                  onChoose(sku);
                  setTyped("");
                }}
              >
                {name} · {sku}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
