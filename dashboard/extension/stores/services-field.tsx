import { Controller } from "react-hook-form";
import { storeServices } from "../../../contracts/store-services";
import { useWords } from "../use-words";
import { type FieldProps, nameOf } from "./fields";

/** What one can do at a store. A service that shop pages have no words for stays as it is. */
export function ServicesField({ control }: FieldProps) {
  const { say } = useWords();
  return (
    <Controller
      control={control}
      name={nameOf("services")}
      render={({ field: { value, onChange } }) => {
        const offered: readonly string[] = value ?? [];
        return (
          <div className="maru-grid">
            {storeServices.map((service) => (
              <label key={service} className="maru-check">
                <input
                  type="checkbox"
                  checked={offered.includes(service)}
                  onChange={({ target }) =>
                    onChange(
                      target.checked
                        ? [...offered, service]
                        : offered.filter((one) => one !== service),
                    )
                  }
                />
                {say(`service.${service}`)}
              </label>
            ))}
          </div>
        );
      }}
    />
  );
}
