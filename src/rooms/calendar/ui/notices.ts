import { toast } from "#web/kit/toast.tsx";
import type { Notice } from "#web/kit/toasts.ts";
import type { Appointment } from "../contract.ts";

/** One notice a visit, the last one: to undo what has been undone since would be refused. */
export function visitNotices(focusOn: (visit: Appointment) => void) {
  const shown = new Map<string, string>();
  return {
    say({ id }: Appointment, notice: Notice): void {
      toast.close(shown.get(id) ?? "");
      shown.set(id, toast.show(notice));
    },
    /**
     * What Undo does. Pressed in the notice, it gives the focus to the visit: a notice that goes while it is thought to have the focus
     * hands it to the next one.
     */
    takeBack: (visit: Appointment, run: () => void) => () => {
      const focused = document.activeElement;
      const inNotice = focused instanceof HTMLElement && focused.closest(".toasts") !== null;
      if (inNotice) focused.blur();
      run();
      if (inNotice) focusOn(visit);
    },
  };
}
