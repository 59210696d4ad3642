import charts from "../es/charts.json";
import files from "../es/files.json";
import notes from "../es/notes.json";
import print from "../es/print.json";
import record from "../es/record.json";
import writing from "../es/writing.json";

export const words = { charts, files, notes, print, record, writing };
