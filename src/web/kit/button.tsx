import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Icon, type LucideIcon } from "./icon.tsx";
import { Keys } from "./keys.tsx";

export type ButtonKind = "primary" | "quiet" | "plain" | "danger" | "danger-final";

interface Look {
  /** One primary action on a page. `danger-final` only as the last word of a confirmation. */
  kind?: ButtonKind;
  small?: boolean;
  icon?: LucideIcon;
  /** The icon points along the text and turns with it. */
  flip?: boolean;
  /** Shortcut shown at the end, such as ["N", "C"] or ["Mod", "Enter"]. It is not registered here. */
  keys?: readonly string[];
  /** On a phone only the icon shows; the words remain its name. */
  folds?: boolean;
  className?: string;
  children: ReactNode;
}

export type ButtonProps = Look &
  Omit<AriaButtonProps, "className" | "style" | "children"> & { ref?: Ref<HTMLButtonElement> };

/**
 * Does something here. `isPending` keeps its place and its focus, and does nothing until it is over. (React Aria's own
 * names a progress bar as part of the label, which is not there.)
 */
export function Button({
  kind = "quiet",
  small,
  icon,
  flip,
  keys,
  folds,
  className,
  children,
  isPending = false,
  ...rest
}: ButtonProps) {
  const waiting = isPending
    ? { onPress: undefined, type: "button" as const, "aria-disabled": true as const, "data-pending": true }
    : {};
  return (
    <AriaButton {...rest} {...waiting} className={look({ kind, small, folds, className })}>
      <Face icon={icon} flip={flip} keys={keys}>
        {children}
      </Face>
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> {
  icon: LucideIcon;
  /** Its name, always. */
  label: string;
  kind?: "bare" | "quiet" | "primary";
  small?: boolean;
  flip?: boolean;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A universal icon alone: close, more, previous, next. Everything else has a visible word. */
export function IconButton({ icon, label, kind = "bare", small, flip, className, ...rest }: IconButtonProps) {
  const classes = ["button icon-only", kind !== "bare" && kind, small && "button-small", className];
  return (
    <AriaButton {...rest} aria-label={label} className={classes.filter(Boolean).join(" ")}>
      <Icon of={icon} flip={flip} />
    </AriaButton>
  );
}

type AnchorProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

function ButtonAnchor({ kind = "quiet", small, icon, flip, keys, folds, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={look({ kind, small, folds, className })}>
      <Face icon={icon} flip={flip} keys={keys}>
        {children}
      </Face>
    </a>
  );
}

/** Goes somewhere, and looks like a button: `<LinkButton to="/clients/$clientId" params={{ clientId }} kind="primary">`. */
export const LinkButton = createLink(ButtonAnchor);

function look({ kind, small, folds, className }: Partial<Look>): string {
  return ["button", kind, small && "button-small", folds && "folds", className].filter(Boolean).join(" ");
}

function Face({ icon, flip, keys, children }: Pick<Look, "icon" | "flip" | "keys" | "children">) {
  return (
    <>
      {icon && <Icon of={icon} flip={flip} />}
      <span>{children}</span>
      {keys && <Keys of={keys} />}
    </>
  );
}
