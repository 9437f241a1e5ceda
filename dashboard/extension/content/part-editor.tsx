import { Button } from "@vendure/dashboard";
import { useId } from "react";
import { joined, type Part } from "../part";
import { useWords } from "../use-words";
import { AddressEditor, CollectionEditor } from "./chosen-editors";
import { partOf, partsOf, without } from "./document";
import { FaultsAt } from "./editing";
import type { EditorProps } from "./editor-props";
import { FacetEditor, FacetsEditor } from "./facets-editor";
import { FilmEditor, PictureEditor } from "./file-editors";
import { MoveButtons } from "./move-buttons";
import { PictureWithSpots } from "./picture-with-spots";
import { CheckEditor, ChoiceEditor, LineEditor, PercentEditor } from "./plain-editors";
import { ProductEditor, ProductsEditor } from "./products-editor";
import type { Field } from "./shapes";
import { middle } from "./spot-place";
import { WordsEditor } from "./words-editor";

interface PartEditorProps {
  fields: readonly Field[];
  part: Part;
  /** Where the part is in the document; empty for the whole. */
  path: string;
  onChange(part: Part): void;
}

/** The fields of a document, a block or a part of one. */
export function PartEditor({ fields, part, path, onChange }: PartEditorProps) {
  return (
    <div className="maru-stack">
      {fields.map((field) => (
        <FieldEditor
          key={field.name}
          field={field}
          path={joined(path, field.name)}
          value={part[field.name]}
          part={part}
          onChange={(value) => onChange(without({ ...part, [field.name]: value }))}
        />
      ))}
    </div>
  );
}

type EditorOf<As extends Field["as"]> = EditorProps<Extract<Field, { as: As }>>;

interface FieldEditorProps extends EditorProps<Field> {
  /** What the field is a part of. */
  part: Part;
}

function FieldEditor({ field, part, ...rest }: FieldEditorProps) {
  switch (field.as) {
    case "words":
      return <WordsEditor field={field} {...rest} />;
    case "list":
      return <ListEditor field={field} part={part} {...rest} />;
    case "choice":
      return <ChoiceEditor field={field} {...rest} />;
    case "line":
    case "code":
      return <LineEditor {...rest} field={field} />;
    case "percent":
      return <PercentEditor {...rest} field={field} />;
    case "address":
      return <AddressEditor {...rest} label={field.label} isNeeded={field.isNeeded} />;
    case "picture":
      return <PictureEditor {...rest} label={field.label} />;
    case "film":
      return <FilmEditor {...rest} label={field.label} />;
    case "collection":
      return <CollectionEditor {...rest} label={field.label} isNeeded={field.isNeeded} />;
    case "product":
      return <ProductEditor {...rest} label={field.label} />;
    case "products":
      return <ProductsEditor {...rest} label={field.label} />;
    case "check":
      return <CheckEditor {...rest} field={field} />;
    case "facet":
      return <FacetEditor {...rest} field={field} />;
    case "facets":
      return <FacetsEditor {...rest} field={field} />;
    case "group":
      return <GroupEditor {...rest} field={field} />;
  }
}

function GroupEditor({ field, path, value, onChange }: EditorOf<"group">) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset className="maru-inner" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say(field.label)}
      </p>
      <PartEditor fields={field.fields} part={partOf(value)} path={path} onChange={onChange} />
      <FaultsAt path={path} />
    </fieldset>
  );
}

function ListEditor({
  field,
  part: whole,
  path,
  value,
  onChange,
}: EditorOf<"list"> & { part: Part }) {
  const { say } = useWords();
  const id = useId();
  const parts = partsOf(value);
  const { inPicture } = field;
  return (
    <fieldset className="maru-inner" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say(field.label)}
      </p>
      {inPicture && (
        <PictureWithSpots picture={whole[inPicture]} spots={parts} onChange={onChange} />
      )}
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a document have no name but their place
        <div key={at} className="maru-card">
          {inPicture && <span className="maru-hint">{at + 1}.</span>}
          <PartEditor
            fields={field.fields}
            part={part}
            path={joined(path, at)}
            onChange={(changed) => onChange(parts.map((one, i) => (i === at ? changed : one)))}
          />
          <div className="maru-row">
            <MoveButtons at={at} list={parts} onChange={onChange} />
            <Button
              type="button"
              variant="ghost"
              size="sm"
              onClick={() => onChange(parts.filter((_, i) => i !== at))}
            >
              {say("content.remove")}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          type="button"
          variant="outline"
          size="sm"
          onClick={() => onChange([...parts, inPicture ? middle : {}])}
        >
          {say("content.add")}
        </Button>
      </div>
      <FaultsAt path={path} />
    </fieldset>
  );
}
