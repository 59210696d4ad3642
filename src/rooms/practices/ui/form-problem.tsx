import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { Icon } from "#web/kit/icon.tsx";
import { problemText } from "#web/problem.ts";

/** What went wrong with a whole form, said at once; nothing when nothing did. `children` in place of the usual words. */
export function FormProblem({ error, children }: { error: unknown; children?: ReactNode }) {
  const t = useT("problems");
  if (!error) return null;
  return (
    <p className="field-error" role="alert">
      <Icon of={TriangleAlert} size="small" />
      <span>{children ?? problemText(t, error)}</span>
    </p>
  );
}
