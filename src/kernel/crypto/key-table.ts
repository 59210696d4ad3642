/** A practice's key as its row in `practice_keys` holds it: wrapped under the root key `rootKeyId`. */
export interface WrappedPracticeKey {
  readonly id: string;
  readonly version: number;
  readonly wrapped: Uint8Array;
  readonly rootKeyId: string;
}

export type PersonKeyKind = "member" | "person" | "group";

/** A person's key as its row in `person_keys` holds it: wrapped under that version of the practice's key. */
export interface WrappedPersonKey {
  readonly id: string;
  readonly kind: PersonKeyKind;
  readonly practiceKeyVersion: number;
  readonly wrapped: Uint8Array;
}

/**
 * The two key tables as the vault sees them: one practice, one transaction. The practice id and `created_at` are the
 * table's own business. `personKey` answers with the rows that exist, in any order.
 */
export interface KeyTable {
  practiceKeys(): Promise<readonly WrappedPracticeKey[]>;
  insertPracticeKey(row: WrappedPracticeKey): Promise<void>;
  personKey(ids: string[]): Promise<readonly WrappedPersonKey[]>;
  insertPersonKey(row: WrappedPersonKey): Promise<void>;
}

/** The key is not there (any more): the person was erased, and nothing opens what it had sealed. */
export class KeyGone extends Error {
  override readonly name = "KeyGone";
  readonly code = "key_gone";
  constructor(whose: "person" | "practice") {
    super(`The key of a ${whose} is gone, or was never made.`);
  }
}
