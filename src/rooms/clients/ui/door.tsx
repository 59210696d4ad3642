export { useClientName } from "./directory.ts";
export { fullName } from "./names.ts";
export { ClientPicker, type ClientPickerProps } from "./picker.tsx";
