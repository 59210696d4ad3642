import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

/** A link in its own right, green and strong: `<Link to="/clients">`. For links that keep the look of what they wrap, `BareLink`. */
export const Link = createLink(function LinkAnchor({
  className,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...rest} className={["link", className].filter(Boolean).join(" ")} />;
});

export { Link as BareLink } from "@tanstack/react-router";
