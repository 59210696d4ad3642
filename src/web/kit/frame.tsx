import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { useT } from "../i18n/t.ts";
import { Icon } from "./icon.tsx";

/** What every field has. */
export interface Framing {
  label: string;
  /** The label is for screen readers only; what the field is for must be plain without it. */
  hideLabel?: boolean;
  /** Says "optional" beside the label: most fields are needed, so the exception is named. */
  optional?: boolean;
  help?: ReactNode;
  /** What is wrong and what to do about it. Shown, and the field is marked; what was typed stays. */
  error?: ReactNode;
  className?: string;
}

/** React Aria's own props without those that the frame sees to. */
export type Plain<Props> = Omit<
  Props,
  "className" | "style" | "children" | "isInvalid" | "isRequired" | "validate" | "validationBehavior"
>;

/** Label above, help and error below; used inside React Aria's own field, which ties them together. */
export function Frame({ label, hideLabel, optional, help, error, children }: Framing & { children: ReactNode }) {
  const t = useT("kit");
  return (
    <>
      <Label className={hideLabel ? "visually-hidden" : "field-label"}>
        {label}
        {optional && <span className="field-optional"> ({t("optional")})</span>}
      </Label>
      {children}
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">
        <Icon of={TriangleAlert} size="small" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}

/** The class and the marks that a framed field puts on React Aria's element. */
export function framed({ error, optional, className }: Framing) {
  return {
    className: ["field", className].filter(Boolean).join(" "),
    isInvalid: Boolean(error),
    isRequired: optional === undefined ? undefined : !optional,
    validationBehavior: "aria",
  } as const;
}
