import type { Control } from "react-hook-form";
import { useFormState } from "react-hook-form";
import { useWords } from "../use-words";
import { labelOf } from "./field-labels";

interface FormFaultsProps {
  // biome-ignore lint/suspicious/noExplicitAny: Vendure's form takes whatever its query asked for
  control: Control<any>;
}

/** Names the fields for which the form cannot be saved: Vendure's button says nothing. */
export function FormFaults({ control }: FormFaultsProps) {
  const { say } = useWords();
  const { errors } = useFormState({ control });
  const { customFields, ...others } = errors as Record<string, object | undefined>;
  const names = [...Object.keys(others), ...Object.keys(customFields ?? {})];
  if (names.length === 0) return null;
  const fields = names.map((name) => {
    const label = labelOf(name);
    return label ? say(label) : name;
  });
  return (
    <p className="maru-notice" role="alert">
      {say("incomplete", { fields: fields.join(", ") })}
    </p>
  );
}
