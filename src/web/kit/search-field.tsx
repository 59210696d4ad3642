import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchProps,
} from "react-aria-components/SearchField";
import type { Plain } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { Keys } from "./keys.tsx";

export type SearchFieldProps = Plain<AriaSearchProps> & {
  label: string;
  placeholder?: string;
  /** The key that leads here, shown while the field is empty. */
  keys?: readonly string[];
  className?: string;
  ref?: Ref<HTMLInputElement>;
};

/** Filters what is on the page. Esc empties it. */
export function SearchField({ label, placeholder, keys, className, ref, ...rest }: SearchFieldProps) {
  const classes = ["search", className].filter(Boolean).join(" ");
  return (
    <AriaSearchField {...rest} aria-label={label} className={classes}>
      <Icon of={Search} />
      <Input className="input" placeholder={placeholder ?? " "} ref={ref} />
      <Button className="search-clear">
        <Icon of={X} size="small" />
      </Button>
      {keys && <Keys of={keys} />}
    </AriaSearchField>
  );
}
