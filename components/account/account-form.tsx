import { type ComponentProps, useId } from "react";
import { Disclosure } from "../ui/disclosure";
import { FormAlert } from "../ui/form-alert";

interface AccountFormProps extends ComponentProps<"form"> {
  title: string;
  /** What is wrong with the form as a whole. */
  failure: string | undefined;
}

/** A form that changes something of an account, closed until a person wants it. */
export function AccountForm({ title, failure, children, ...form }: AccountFormProps) {
  const titleId = useId();
  return (
    <Disclosure summary={<span id={titleId}>{title}</span>} className="mt-14">
      <form {...form} noValidate aria-labelledby={titleId} className="grid max-w-lg gap-5 pb-6">
        <FormAlert message={failure} />
        {children}
      </form>
    </Disclosure>
  );
}
