import { type PageContext, useChannel } from "@vendure/dashboard";
import { Fragment, type ReactNode, useId } from "react";
import { Controller, useWatch } from "react-hook-form";
import type { AddressFieldName } from "../../../contracts/countries/address-field";
import { countryFacts, regionName } from "../../../contracts/countries/countries";
import { placeKinds } from "../../../contracts/kinds";
import { readPhone } from "../../../contracts/phones/read-phone";
import { FileChoice } from "../content/file-editors";
import { countryName, shopMarkets } from "../shop";
import { useWords } from "../use-words";
import { useBlankStore } from "./blank-store";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { ExceptionsField } from "./exceptions-field";
import { type FieldProps, nameOf } from "./fields";
import { FormFaults } from "./form-faults";
import { HoursField } from "./hours-field";
import { ServicesField } from "./services-field";
import { CheckField, ChoiceField, NumberField, TextField, TranslatedField } from "./simple-fields";

interface StoreFormProps {
  context: PageContext;
}

/** A store or depot, in the form that Vendure saves with its stock location. */
export function StoreForm({ context: { form, entity } }: StoreFormProps) {
  const { say } = useWords();
  const { activeChannel } = useChannel();
  useBlankStore(form, !entity, activeChannel);
  if (!form) return null;
  const { control } = form;
  return (
    <div>
      <FormFaults control={control} />
      {entity && <ChangedMeanwhile form={form} entity={entity} />}
      <Part title={say("about")}>
        <AboutFields control={control} />
      </Part>
      <Part title={say("hours")} hint={say("hoursHint")}>
        <HoursField control={control} />
      </Part>
      <Part title={say("exceptions")} hint={say("exceptionsHint")}>
        <ExceptionsField control={control} />
      </Part>
      <Part title={say("services")}>
        <ServicesField control={control} />
      </Part>
      <Part title={say("collecting")}>
        <CollectingFields control={control} />
      </Part>
    </div>
  );
}

interface PartProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

function Part({ title, hint, children }: PartProps) {
  return (
    <section className="maru-fieldset" aria-label={title}>
      <h3 className="maru-head">{title}</h3>
      {hint && <p className="maru-hint">{hint}</p>}
      {children}
    </section>
  );
}

function AboutFields({ control }: FieldProps) {
  const { say, language } = useWords();
  const markets = shopMarkets.map((value) => ({ value, label: countryName(value, language) }));
  return (
    <>
      <div className="maru-grid">
        <ChoiceField
          control={control}
          name="kind"
          label={say("kind")}
          options={placeKinds.map((value) => ({ value, label: say(value) }))}
        />
        <TextField control={control} name="code" label={say("code")} />
        <ChoiceField control={control} name="market" label={say("market")} options={markets} />
        <PhoneField control={control} />
      </div>
      <TranslatedField control={control} name="displayName" label={say("name")} />
      <TranslatedField control={control} name="intro" label={say("intro")} multiline />
      <PictureField control={control} />
      <TextField control={control} name="countryCode" label={say("countryCode")} />
      <PlaceFields control={control} />
      <div className="maru-grid">
        <TextField
          control={control}
          name="timeZone"
          label={say("timeZone")}
          choices={Intl.supportedValuesOf("timeZone")}
        />
        <NumberField
          control={control}
          name="latitude"
          label={say("latitude")}
          step="any"
          optional
        />
        <NumberField
          control={control}
          name="longitude"
          label={say("longitude")}
          step="any"
          optional
        />
      </div>
    </>
  );
}

/** What visitors see of it, and what that shows. */
function PictureField({ control }: FieldProps) {
  const { say } = useWords();
  const id = useId();
  const chosen = useWatch({ control, name: nameOf("picture") });
  return (
    <fieldset className="maru-stack" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say("content.picture")}
      </p>
      <Controller
        control={control}
        name={nameOf("picture")}
        render={({ field: { value, onChange } }) => (
          // Vendure leaves out what is undefined, and the picture of before would stay.
          <FileChoice file={value || undefined} onChange={(file) => onChange(file ?? "")} />
        )}
      />
      {chosen && <TranslatedField control={control} name="pictureAlt" label={say("content.alt")} />}
    </fieldset>
  );
}

/** Where it is, in the order of its country. */
function PlaceFields({ control }: FieldProps) {
  const { say } = useWords();
  const country = useCountry(control);
  const asked = countryFacts(country).form.map(({ name }) => name);
  const places: Partial<Record<AddressFieldName, ReactNode>> = {
    province: <RegionField control={control} />,
    postalCode: <TextField control={control} name="postalCode" label={say("postalCode")} />,
    city: <TranslatedField control={control} name="city" label={say("city")} />,
    line1: <TranslatedField control={control} name="street" label={say("street")} />,
  };
  // What the country does not ask for may be written all the same, last.
  const order = [...new Set([...asked, ...(["province", "postalCode"] as const)])];
  return order.map((name) => places[name] && <Fragment key={name}>{places[name]}</Fragment>);
}

/** Says what is wrong with a number before it is saved, and how it is kept. */
function PhoneField({ control }: FieldProps) {
  const { say } = useWords();
  const country = useCountry(control);
  const typed: string = useWatch({ control, name: nameOf("phone") }) ?? "";
  const read = readPhone(typed, country);
  return (
    <div>
      <TextField control={control} name="phone" label={say("phone")} />
      {!read.ok && (
        <p className="maru-hint" role="status">
          {say(`phone.${read.fault}`)}
        </p>
      )}
    </div>
  );
}

function useCountry(control: FieldProps["control"]): string {
  return useWatch({ control, name: nameOf("countryCode") }) ?? "";
}

/** The region by its name, stored as ISO 3166-2 has it; a line of text where we know no regions. */
function RegionField({ control }: FieldProps) {
  const { say, language } = useWords();
  const country = useCountry(control);
  const { regions } = countryFacts(country);
  if (regions.length === 0)
    return <TextField control={control} name="province" label={say("province")} />;
  const options = regions.map(({ value, iso }) => ({
    value: iso ?? value,
    label: regionName(country, value, language),
  }));
  return (
    <ChoiceField
      control={control}
      name="province"
      label={say("province")}
      options={[{ value: "", label: say("none") }, ...options]}
    />
  );
}

function CollectingFields({ control }: FieldProps) {
  const { say } = useWords();
  return (
    <>
      <div className="maru-grid">
        <NumberField control={control} name="prepMinutes" label={say("prepMinutes")} min={0} />
        <NumberField control={control} name="slotMinutes" label={say("slotMinutes")} min={5} />
        <NumberField control={control} name="slotCapacity" label={say("slotCapacity")} min={1} />
        <NumberField control={control} name="holdDays" label={say("holdDays")} min={1} />
        <NumberField control={control} name="safetyStock" label={say("safetyStock")} min={0} />
        <NumberField control={control} name="warnMinutes" label={say("warnMinutes")} min={0} />
        <NumberField
          control={control}
          name="escalateMinutes"
          label={say("escalateMinutes")}
          min={0}
        />
        <NumberField control={control} name="helpMinutes" label={say("helpMinutes")} min={0} />
        <NumberField control={control} name="waitMinutes" label={say("waitMinutes")} min={0} />
        <NumberField
          control={control}
          name="secondPersonAbove"
          label={say("secondPersonAbove")}
          min={0}
        />
        <NumberField control={control} name="signatureFrom" label={say("signatureFrom")} min={0} />
        <NumberField control={control} name="signatureDays" label={say("signatureDays")} min={1} />
        <NumberField control={control} name="parcelsPerDay" label={say("parcelsPerDay")} min={1} />
        <NumberField
          control={control}
          name="substituteMinutes"
          label={say("substituteMinutes")}
          min={0}
        />
        <NumberField
          control={control}
          name="substituteApprovalAbove"
          label={say("substituteApprovalAbove")}
          min={0}
        />
        <NumberField control={control} name="tryPieces" label={say("tryPieces")} min={1} />
        <NumberField control={control} name="tryDays" label={say("tryDays")} min={1} />
        <TextField control={control} name="damagePlace" label={say("damagePlace")} />
      </div>
      <CheckField control={control} name="shipsParcels" label={say("shipsParcels")} />
      <CheckField control={control} name="payInAisle" label={say("payInAisle")} />
      <CheckField control={control} name="reserveToTry" label={say("reserveToTry")} />
      <CheckField
        control={control}
        name="tillReferenceRequired"
        label={say("tillReferenceRequired")}
      />
      <CheckField control={control} name="receiptMail" label={say("receiptMail")} />
      <CheckField control={control} name="receiptNumbers" label={say("receiptNumbers")} />
      <CheckField control={control} name="fiscalNumberAsked" label={say("fiscalNumberAsked")} />
      <CheckField control={control} name="signatureAsked" label={say("signatureAsked")} />
      <TextField control={control} name="registrationNumber" label={say("registrationNumber")} />
      <CheckField control={control} name="staffPinRequired" label={say("staffPinRequired")} />
      <CheckField control={control} name="figuresByPerson" label={say("figuresByPerson")} />
    </>
  );
}
