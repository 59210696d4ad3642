import type { FocusEvent, Ref } from "react";

/** As the contract has it; importing the value would bring the whole of zod along. */
export const sectionLimit = 100_000;

/** Where a section is written, as plain text or in the editor. */
export interface WritingArea {
  focus(): void;
  /** Puts a former text after what stands there, as a hand would, so that it can be taken back. False where it cannot. */
  append(text: string): boolean;
}

export interface AreaProps {
  id: string;
  labelledBy: string;
  describedBy?: string;
  value: string;
  placeholder: string;
  isInvalid?: boolean;
  /** `over`: the text it was written over, where that may have been changed elsewhere meanwhile. */
  onChange: (text: string, over?: string) => void;
  onFocus?: () => void;
  onBlur?: (event?: FocusEvent) => void;
  ref?: Ref<WritingArea>;
}
