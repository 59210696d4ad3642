import { useState } from "react";

export type ChosenRows = ReturnType<typeof useChosen>;

/** Who is chosen for something that is done with several at once. */
export function useChosen() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id: string) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    all: (everyone: readonly string[]) => setIds(new Set(everyone)),
    none: () => setIds(new Set()),
  };
}
