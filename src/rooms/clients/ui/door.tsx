export { useClientName } from "./directory.ts";
export { ClientPicker, type ClientPickerProps } from "./picker.tsx";
