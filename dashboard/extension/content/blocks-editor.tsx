import { Button } from "@vendure/dashboard";
import { useState } from "react";
import type { ContentKind } from "../../../contracts/content/kinds";
import { joined, type Part } from "../part";
import { useWords } from "../use-words";
import { keyOf, renewed, without } from "./document";
import { FaultsAt } from "./editing";
import { MoveButtons } from "./move-buttons";
import { PartEditor } from "./part-editor";
import { blockFields, blocksFor, isBlockType } from "./shapes";
import { WhenEditor } from "./when-editor";

interface BlocksEditorProps {
  kind: ContentKind;
  blocks: readonly Part[];
  onChange(blocks: Part[]): void;
}

/** What a page is made of, in its order. */
export function BlocksEditor({ kind, blocks, onChange }: BlocksEditorProps) {
  const { say } = useWords();
  const choices = blocksFor(kind);
  const [next, setNext] = useState(choices[0] ?? "text");
  return (
    <div className="maru-stack">
      {blocks.map((block, at) => (
        <BlockEditor key={keyOf(block)} at={at} blocks={blocks} onChange={onChange} />
      ))}
      <div className="maru-row">
        <select
          className="maru-input maru-narrow"
          aria-label={say("content.block")}
          value={next}
          onChange={({ target }) => isBlockType(target.value) && setNext(target.value)}
        >
          {choices.map((type) => (
            <option key={type} value={type}>
              {say(`content.block.${type}`)}
            </option>
          ))}
        </select>
        <Button
          type="button"
          variant="outline"
          onClick={() => onChange([...blocks, { type: next }])}
        >
          {say("content.addBlock")}
        </Button>
      </div>
      <FaultsAt path="blocks" />
    </div>
  );
}

interface BlockEditorProps {
  at: number;
  blocks: readonly Part[];
  onChange(blocks: Part[]): void;
}

function BlockEditor({ at, blocks, onChange }: BlockEditorProps) {
  const { say } = useWords();
  const block = blocks[at] ?? {};
  const { type } = block;
  const path = joined("blocks", at);
  const put = (changed: Part) =>
    onChange(blocks.map((one, i) => (i === at ? renewed(block, without(changed)) : one)));
  const title = isBlockType(type) ? say(`content.block.${type}`) : String(type);
  return (
    <section className="maru-block" aria-label={`${at + 1}. ${title}`}>
      <div className="maru-row">
        <h3 className="maru-head">
          {at + 1}. {title}
        </h3>
        <span className="maru-end">
          <MoveButtons at={at} list={blocks} onChange={onChange} />
          <Button
            type="button"
            variant="ghost"
            size="sm"
            onClick={() => onChange(blocks.filter((_, i) => i !== at))}
          >
            {say("content.remove")}
          </Button>
        </span>
      </div>
      <FaultsAt path={path} />
      {isBlockType(type) && (
        <PartEditor fields={blockFields[type]} part={block} path={path} onChange={put} />
      )}
      <WhenEditor part={block} path={path} onChange={put} />
    </section>
  );
}
