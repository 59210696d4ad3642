import { type ComponentType, lazy } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import type { ClientPickerProps } from "./picker.tsx";

export { useClientName, useFindPeople } from "./directory.ts";

const loadPicker = withWords(() => import("./picker.tsx"), "clients");

/**
 * Chooses a client by any part of the name. It is fetched when it is first shown, since most pages only name clients: whoever shows it
 * has a `Suspense` around the whole form, so that the form does not begin without its first field.
 */
export const ClientPicker: ComponentType<ClientPickerProps> = lazy(async () => ({
  default: (await loadPicker()).ClientPicker,
}));
