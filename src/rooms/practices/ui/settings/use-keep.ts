import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";

interface Change<Part> {
  mutate: (part: Part, then: { onSuccess: () => void; onError: (error: unknown) => void }) => void;
}

/** Keeps one setting at once, says so, and offers to take it back. */
export function useKeep<Part>(change: Change<Part>): (label: string, part: Part, before: Part) => void {
  const t = useT("practices");
  const problem = useT("problems");
  const onError = (error: unknown) => void toast.show({ text: problemText(problem, error) });
  return (label, part, before) => {
    const undo = () => change.mutate(before, { onSuccess: () => undefined, onError });
    const onSuccess = () => void toast.show({ text: t("settings.kept", { label }), undo });
    change.mutate(part, { onSuccess, onError });
  };
}
