import { useQueryClient } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { Form } from "../appointment-form.ts";
import { actOn, bookVisit } from "../changes.ts";
import type { Times } from "../layout.ts";
import { useWords } from "../words.ts";

/** Books at once, with a notice that takes it back. What is refused says why, and leads to the form with all of it filled in. */
export function useBook() {
  const t = useT("calendar");
  const palette = useT("palette");
  const problems = useT("problems");
  const queries = useQueryClient();
  const words = useWords(useMe().practice.timeZone);
  const failed = (error: unknown) => toast.show({ text: problemText(problems, error) });
  return async (form: Form, times: Times, look: () => void): Promise<void> => {
    const { clientId, therapistId, serviceId, locationId } = form;
    try {
      const visit = {
        clientId: clientId ?? "",
        therapistId: therapistId ?? undefined,
        serviceId,
        locationId,
        ...times,
      };
      const saved = await bookVisit(queries, visit);
      toast.show({
        text: t("booked", { name: words.name(saved), when: words.when(saved) }),
        undo: () => void actOn(queries, saved, "cancel", { notify: false }).catch(failed),
      });
    } catch (error) {
      toast.show({ text: problemText(problems, error), actions: [{ label: palette("openForm"), run: look }] });
    }
  };
}
