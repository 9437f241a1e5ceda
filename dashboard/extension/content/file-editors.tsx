import { AssetPickerDialog, Button } from "@vendure/dashboard";
import { useId, useState } from "react";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import type { Words } from "../words/en";
import { partOf, without } from "./document";
import { FaultsAt } from "./editing";
import { assetQuery } from "./queries";
import { WordsEditor } from "./words-editor";

interface FileEditorProps {
  label: keyof Words;
  path: string;
  value: unknown;
  onChange(value: unknown): void;
}

const altField = { as: "words", name: "alt", label: "content.alt", isNeeded: true } as const;

/** A picture of the shop's files, and what it shows. */
export function PictureEditor({ label, path, value, onChange }: FileEditorProps) {
  const { say } = useWords();
  const id = useId();
  const picture = partOf(value);
  return (
    <fieldset className="maru-inner" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say(label)}
      </p>
      <FileChoice
        file={picture["asset"]}
        onChange={(asset) => onChange(asset ? { ...picture, asset } : undefined)}
      />
      <FaultsAt path={`${path}.asset`} />
      {picture["asset"] !== undefined && (
        <WordsEditor
          field={altField}
          path={`${path}.alt`}
          value={picture["alt"]}
          onChange={(alt) => onChange(without({ ...picture, alt }))}
        />
      )}
      <FaultsAt path={path} />
    </fieldset>
  );
}

/** A film of the shop's files. */
export function FilmEditor({ label, path, value, onChange }: FileEditorProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset className="maru-inner" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say(label)}
      </p>
      <FileChoice file={value} onChange={onChange} />
      <FaultsAt path={path} />
    </fieldset>
  );
}

interface FileChoiceProps {
  file: unknown;
  onChange(file: string | undefined): void;
}

/** One of the shop's files, with buttons to choose another or none. */
export function FileChoice({ file, onChange }: FileChoiceProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const hasFile = typeof file === "string";
  const { data } = useAsk(assetQuery, { id: hasFile ? file : "" }, hasFile);
  const found = data?.asset;
  return (
    <div className="maru-row">
      {hasFile && found && (
        <figure className="maru-file">
          <img src={`${found.preview}?preset=thumb`} alt="" width={96} height={96} />
          <figcaption className="maru-hint">{found.name}</figcaption>
        </figure>
      )}
      {hasFile && data && !found && <p className="maru-fault">{say("content.gone")}</p>}
      <Button type="button" variant="outline" size="sm" onClick={() => setOpen(true)}>
        {say(hasFile ? "content.another" : "content.choose")}
      </Button>
      {hasFile && (
        <Button type="button" variant="ghost" size="sm" onClick={() => onChange(undefined)}>
          {say("content.remove")}
        </Button>
      )}
      <AssetPickerDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        onSelect={([chosen]) => {
          setOpen(false);
          if (chosen) onChange(chosen.id);
        }}
      />
    </div>
  );
}
