/** The root keys cannot be used. The message is a sentence for the operator and never holds a part of a key. */
export class RootKeysUnusable extends Error {
  override readonly name = "RootKeysUnusable";
}
