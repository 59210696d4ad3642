import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import { useFormat } from "../i18n/use-format.ts";

export interface TabPart<Id extends string> {
  id: Id;
  label: string;
  /** How many are in it; none is not said. */
  count?: number | null;
  isDisabled?: boolean;
  children: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  parts: readonly TabPart<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** Parts of one thing on one page, one of them in view. Arrows move along them and show at once what they stand on. */
export function Tabs<Id extends string>({ label, parts, value, onChange }: TabsProps<Id>) {
  const format = useFormat();
  return (
    <AriaTabs className="tabbed" selectedKey={value} onSelectionChange={(key) => onChange(key as Id)}>
      <TabList className="tabs" aria-label={label}>
        {parts.map(({ id, label: name, count, isDisabled }) => (
          <Tab key={id} id={id} isDisabled={isDisabled}>
            {name}
            {count ? <span className="count"> {format.number(count)}</span> : null}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, children }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {children}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** Parts of one thing, each with an address of its own: children are `BareLink`s, the current one gets `aria-current`. */
export function TabNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  );
}
