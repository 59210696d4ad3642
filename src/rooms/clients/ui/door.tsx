import { lazy, Suspense } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { ClientPickerProps } from "./picker.tsx";

export { useClientName } from "./directory.ts";

const loadPicker = withWords(() => import("./picker.tsx"), "clients");
const Picker = lazy(async () => ({ default: (await loadPicker()).ClientPicker }));

/** Chooses a client by any part of the name. It is fetched when it is first shown: most pages only name clients. */
export function ClientPicker(props: ClientPickerProps) {
  return (
    <Suspense fallback={<Skeleton lines={1} title={false} />}>
      <Picker {...props} />
    </Suspense>
  );
}
