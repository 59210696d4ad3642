import { toast } from "#web/kit/toast.tsx";
import type { Notice } from "#web/kit/toasts.ts";
import type { Appointment } from "../contract.ts";

const shown = new Map<string, string>();

/** One notice a visit, the last one: to undo what has been undone since would be refused. */
export function visitNotices(focusOn: (visit: Appointment) => void) {
  return {
    /** Something else is being done to it: what was said before can no longer be undone. */
    hush({ id }: Appointment): void {
      toast.close(shown.get(id) ?? "");
    },
    say({ id }: Appointment, notice: Notice): void {
      toast.close(shown.get(id) ?? "");
      shown.set(id, toast.show(notice));
    },
    /** What Undo does. Pressed in the notice, it gives the focus to the visit. */
    takeBack: (visit: Appointment, run: () => void) => () => {
      const inNotice = document.activeElement?.closest(".toasts") != null;
      run();
      if (inNotice) focusOn(visit);
    },
  };
}
