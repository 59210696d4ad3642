/**
 * What React Aria says to screen readers, in Catalan, which the library lacks. One export for each of its parts
 * (`vite.config.ts` joins them to its dictionaries); a key that a part asks for and is missing here raises an error.
 */

interface Formatter {
  plural: (count: number, options: Record<string, () => string>) => string;
  number: (value: number) => string;
}
type Args = Record<string, string | number | boolean>;
type Strings = Record<string, string | ((args: Args, formatter: Formatter) => string)>;

const count = (args: Args, formatter: Formatter, key: string, one: string, other: string): string => {
  const value = Number(args[key]);
  return formatter.plural(value, {
    one: () => `${formatter.number(value)} ${one}`,
    other: () => `${formatter.number(value)} ${other}`,
  });
};

export const autocomplete: Strings = { collectionLabel: "Suggeriments" };
export const breadcrumbs: Strings = { breadcrumbs: "Ruta" };
export const menu: Strings = { longPressMessage: "Mantén premut o prem Alt i fletxa avall per obrir el menú" };
export const overlays: Strings = { dismiss: "Tanca" };
export const searchfield: Strings = { "Clear search": "Esborra la cerca" };
export const spinbutton: Strings = { Empty: "Buit" };
export const tree: Strings = { expand: "Desplega", collapse: "Replega" };
export const tag: Strings = {
  removeDescription: "Prem Supr per treure l’etiqueta.",
  removeButtonLabel: "Treu",
};

export const calendar: Strings = {
  previous: "Anterior",
  next: "Següent",
  selectedDateDescription: (args) => `Data triada: ${args.date}`,
  selectedRangeDescription: (args) => `Interval triat: ${args.dateRange}`,
  todayDate: (args) => `Avui, ${args.date}`,
  todayDateSelected: (args) => `Avui, ${args.date}, triat`,
  dateSelected: (args) => `${args.date}, triat`,
  startRangeSelectionPrompt: "Fes clic per començar l’interval",
  finishRangeSelectionPrompt: "Fes clic per acabar l’interval",
  minimumDate: "Primera data disponible",
  maximumDate: "Última data disponible",
  dateRange: (args) => `de ${args.startDate} a ${args.endDate}`,
};

export const combobox: Strings = {
  focusAnnouncement: (args, formatter) => {
    const group = count(args, formatter, "groupCount", "opció", "opcions");
    const entered = args.isGroupChange ? `Has entrat al grup ${args.groupTitle}, amb ${group}. ` : "";
    return `${entered}${args.optionText}${args.isSelected ? ", triat" : ""}`;
  },
  countAnnouncement: (args, formatter) =>
    `${count(args, formatter, "optionCount", "opció disponible", "opcions disponibles")}.`,
  selectedAnnouncement: (args) => `${args.optionText}, triat`,
  buttonLabel: "Mostra els suggeriments",
  listboxLabel: "Suggeriments",
};

export const datepicker: Strings = {
  era: "era",
  year: "any",
  month: "mes",
  day: "dia",
  hour: "hora",
  minute: "minut",
  second: "segon",
  dayPeriod: "a. m./p. m.",
  calendar: "Calendari",
  startDate: "Data d’inici",
  endDate: "Data final",
  weekday: "dia de la setmana",
  timeZoneName: "zona horària",
  selectedDateDescription: (args) => `Data triada: ${args.date}`,
  selectedRangeDescription: (args) => `Interval triat: de ${args.startDate} a ${args.endDate}`,
  selectedTimeDescription: (args) => `Hora triada: ${args.time}`,
};

export const datepickerState: Strings = {
  rangeUnderflow: (args) => `Ha de ser ${args.minValue} o més tard.`,
  rangeOverflow: (args) => `Ha de ser ${args.maxValue} o abans.`,
  rangeReversed: "La data d’inici ha de ser anterior a la data final.",
  unavailableDate: "Aquesta data no està disponible.",
};

export const grid: Strings = {
  deselectedItem: (args) => `${args.item}, no triat.`,
  select: "Tria",
  selectedCount: (args, formatter) =>
    Number(args.count) === 0 ? "Res triat." : `${count(args, formatter, "count", "triat", "triats")}.`,
  selectedAll: "Tot triat.",
  selectedItem: (args) => `${args.item}, triat.`,
  longPressToSelect: "Mantén premut per començar a triar.",
};

export const numberfield: Strings = {
  decrease: (args) => `Redueix ${args.fieldLabel}`,
  increase: (args) => `Augmenta ${args.fieldLabel}`,
  numberField: "Camp numèric",
};

export const table: Strings = {
  select: "Tria",
  selectAll: "Tria-ho tot",
  sortable: "columna ordenable",
  ascending: "ascendent",
  descending: "descendent",
  ascendingSort: (args) => `ordenat per ${args.columnName}, ascendent`,
  descendingSort: (args) => `ordenat per ${args.columnName}, descendent`,
  columnSize: (args) => `${args.value} píxels`,
  resizerDescription: "Prem Retorn per canviar l’amplada",
  expand: "Desplega",
  collapse: "Replega",
};

export const toast: Strings = {
  close: "Tanca",
  notifications: (args, formatter) => `${count(args, formatter, "count", "avís", "avisos")}.`,
};

export const components: Strings = {
  selectPlaceholder: "Tria’n un",
  tableResizer: "Amplada de la columna",
  dropzoneLabel: "Zona per deixar-hi fitxers",
  colorSwatchPicker: "Mostres de color",
};
