import charts from "../he/charts.json";
import files from "../he/files.json";
import notes from "../he/notes.json";
import print from "../he/print.json";
import record from "../he/record.json";
import writing from "../he/writing.json";

export const words = { charts, files, notes, print, record, writing };
