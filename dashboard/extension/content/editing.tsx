import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../../../contracts/languages";
import { languageName } from "../stores/fields";
import { useWords } from "../use-words";
import type { ContentResult } from "./queries";

export type Fault = Extract<ContentResult, { __typename: "ContentRefusedError" }>["faults"][number];

interface Editing {
  /** In which words are written now. */
  language: Language;
  /** Why the engine refused the document. */
  faults: readonly Fault[];
}

const Context = createContext<Editing>({ language: "en", faults: [] });

interface EditingOfProps extends Editing {
  children: ReactNode;
}

/** Tells fields of a document which language is written and what is wrong with it. */
export function EditingOf({ children, ...editing }: EditingOfProps) {
  return <Context value={editing}>{children}</Context>;
}

export const useEditing = () => useContext(Context);

/** What is wrong with a part of the document. */
export function useFaults(path: string, withParts = false): readonly Fault[] {
  return useEditing().faults.filter(
    (fault) => fault.path === path || (withParts && fault.path.startsWith(`${path}.`)),
  );
}

interface FaultsAtProps {
  path: string;
  /** Whether the parts of this part say nothing of their own. */
  withParts?: boolean;
}

/** Says at a part of the document what is wrong with it. */
export function FaultsAt({ path, withParts = false }: FaultsAtProps) {
  return useFaults(path, withParts).map((fault) => <Faulty key={fault.path} fault={fault} />);
}

/** A refusal in words. */
function Faulty({ fault: { code, path, message } }: { fault: Fault }) {
  const { say } = useWords();
  const language = path.split(".").at(-1) ?? "";
  const isOfLanguage = /^[a-z]{2}(_[A-Z][a-z]{3})?$/.test(language) && language !== "to";
  return (
    <p className="maru-fault" data-fault={path}>
      {isOfLanguage && `${languageName(language.replace("_", "-"))}: `}
      {say(`content.fault.${code}`)}{" "}
      {code === "INVALID" && message && (
        <span lang="en" dir="ltr">
          ({message})
        </span>
      )}
    </p>
  );
}

/** How many things are in the way, and the first of them. */
export function FaultsSummary() {
  const { say } = useWords();
  const { faults } = useEditing();
  if (faults.length === 0) return null;
  const ofWhole = faults.filter(({ path }) => path === "");
  const atFields = faults.length - ofWhole.length;
  return (
    <div className="maru-notice" role="alert">
      {ofWhole.map((fault) => (
        <Faulty key={fault.code} fault={fault} />
      ))}
      {atFields > 0 && (
        <p>
          {say("content.refused", { count: atFields })}{" "}
          <button type="button" className="maru-link" onClick={showFirst}>
            {say("content.showFirst")}
          </button>
        </p>
      )}
    </div>
  );
}

function showFirst(): void {
  document.querySelector("[data-fault]:not([data-fault=''])")?.scrollIntoView({ block: "center" });
}
