import { fold } from "../../search/rules.ts";
import type { PlainTarget } from "../rules.ts";

/** A heading as it is compared: folded, without stars, brackets, numbers at its end and whose it says it is. */
export function plainHeading(heading: string): string {
  const bare = fold(heading.replace(/\([^)]*\)|[*:#?]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2"))
    .replace(/[.\s]+/g, " ")
    .trim();
  const own = bare.replace(/^(client|patient|contact|cliente|paciente|pacient|paziente|legal|primary|your) (?=.)/, "");
  return own.replace(/^(.*\D) 1$/, "$1");
}

/** What a column of this name is taken for; undefined for a name that says nothing to us. */
export const knownHeading = (heading: string): PlainTarget | undefined => byName.get(plainHeading(heading));

/** Whether a number under this name rings in somebody's pocket: it goes before others. */
export const isMobile = (heading: string): boolean =>
  /\b(mobile|cell|cellular|movil|mobil|cellulare|whatsapp|sms)\b|נייד|וואטסאפ/.test(plainHeading(heading));

/** Whether what stands under this name is a history as it is; else the name says what of it. */
export const isHistoryItself = (heading: string): boolean => wholeHistories.has(plainHeading(heading));

/** Whether what stands under this name is a remark as it is, and needs no name before it. */
export const isRemarks = (heading: string): boolean => names.note!.includes(plainHeading(heading));

/** What histories are called as a whole. */
const histories = {
  medical:
    "medical history|medical|health history|past medical history|medical notes|historia medica|historial medico|antecedentes medicos|antecedentes|historial medic|antecedents medics|antecedents|anamnesi|anamnesi medica|storia medica|רקע רפואי|היסטוריה רפואית",
  psychological:
    "psychological history|psychological|psychiatric history|mental health history|mental health|historia psicologica|antecedentes psicologicos|historial psicologic|antecedents psicologics|anamnesi psicologica|storia psicologica|רקע נפשי|רקע פסיכולוגי|היסטוריה נפשית",
  spiritual:
    "spiritual history|spiritual|spirituality|historia espiritual|antecedentes espirituales|espiritualidad|historial espiritual|antecedents espirituals|espiritualitat|storia spirituale|spiritualita|vita spirituale|רקע רוחני|רוחניות",
};

const wholeHistories = new Set(Object.values(histories).flatMap((all) => all.split("|").map(plainHeading)));

/** In English, Spanish, Catalan, Italian and Hebrew, folded. */
const names: Readonly<Partial<Record<PlainTarget, readonly string[]>>> = {
  firstName: [
    "first name|firstname|given name|forename|first|nombre|nombre de pila|nom|nom de pila|prenom|nome|nome proprio",
    "שם פרטי|שם ראשון",
  ],
  middleName: ["middle name|middlename|middle|additional name|segundo nombre|segon nom|secondo nome|שם אמצעי"],
  lastName: [
    "last name|lastname|surname|family name|last|apellido|apellidos|primer apellido|cognom|cognoms|llinatges|cognome",
    "שם משפחה",
  ],
  fullName: [
    "name|full name|fullname|display name|client|patient|nombre completo|nombre y apellidos|nom complet|nom i cognoms",
    "nome completo|nome e cognome|cognome e nome|cliente|paciente|pacient|paziente|שם|שם מלא|לקוח|מטופל|שם הלקוח|שם המטופל",
  ],
  pronouns: ["pronouns|pronoun|pronombres|pronombre|pronoms|pronom|pronomi|pronome|לשון פנייה|לשון פניה"],
  email: [
    "email|e mail|mail|email address|e mail address|e mail value|e mail 1 value|correo|correo electronico|correu",
    "correu electronic|posta elettronica|indirizzo email|indirizzo e mail|email 2|email secondary|secondary email",
    "דואל|דוא ל|אימייל|מייל|כתובת מייל|כתובת דואל|דואר אלקטרוני|other email|work email|home email|personal email",
  ],
  phone: [
    "phone|phone number|phone numbers|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone|cellphone",
    "cell number|home phone|work phone|other phone|phone value|phone 1 value|phone 2|daytime phone|evening phone|contact number|whatsapp",
    "telefono|numero de telefono|telefono movil|movil|celular|telefono fijo|telefono 2|telefon|telefon mobil|mobil|telefon fix",
    "numero di telefono|cellulare|telefono cellulare|telefono fisso|telefono casa|טלפון|מספר טלפון|טלפון נייד|נייד|סלולרי|טלפון בבית|טלפון נוסף",
  ],
  birthDate: [
    "birth date|birthdate|date of birth|dob|birthday|born|born on|fecha de nacimiento|fecha nacimiento|f nacimiento|nacimiento|cumpleanos",
    "data de naixement|naixement|data di nascita|nascita|nato il|compleanno|תאריך לידה|ת לידה|ת לידה|יום הולדת",
  ],
  birthTime: ["birth time|time of birth|hora de nacimiento|hora de naixement|ora di nascita|שעת לידה"],
  birthPlace: [
    "birth place|birthplace|place of birth|lugar de nacimiento|lloc de naixement|luogo di nascita|מקום לידה",
  ],
  gender: ["gender|sex|gender identity|genero|sexo|genere|sesso|sexe|מגדר|מין"],
  language: ["language|preferred language|idioma|lengua|llengua|lingua|שפה|שפה מועדפת"],
  address: [
    "address|street|street address|address line|address line 2|address 2|address 3|address street|address formatted|home address",
    "suite|street 2|direccion|calle|domicilio|adreca|carrer|indirizzo|via|residenza|כתובת|רחוב",
  ],
  city: [
    "city|town|suburb|city suburb|address city|ciudad|poblacion|localidad|ciutat|poblacio|citta|comune|עיר|ישוב|יישוב",
  ],
  region: ["state|province|region|county|state province|address region|provincia|comunidad|comarca|regione|מחוז|אזור"],
  postalCode: [
    "postal code|post code|postcode|zip|zip code|zipcode|postal|address postal code|codigo postal|cp|c p|codi postal|cap|codice postale|מיקוד",
  ],
  country: ["country|country code|address country|pais|paese|nazione|stato|מדינה|ארץ"],
  occupation: [
    "occupation|job|job title|profession|organization title|profesion|ocupacion|trabajo|professio|ofici|feina|professione|occupazione|lavoro",
    "מקצוע|עיסוק|עבודה",
  ],
  emergencyName: [
    "emergency contact|emergency contact name|emergency name|contacto de emergencia|contacte demergencia|contatto di emergenza|איש קשר לחירום",
    "next of kin",
  ],
  emergencyPhone: [
    "emergency contact phone|emergency phone|emergency contact number|emergency contact phone number|telefono de emergencia",
    "telefon demergencia|telefono di emergenza|טלפון לחירום|טלפון חירום",
  ],
  referralSource: [
    "referral source|referred by|referral|source|how did you hear about us|how did you hear|procedencia|derivado por|origen|como nos conocio",
    "derivat per|com ens ha conegut|provenienza|inviato da|come ci ha conosciuto|מקור הפניה|הופנה על ידי|הגיע דרך",
  ],
  tags: [
    "tags|tag|labels|label|groups|group|group membership|categories|category|etiquetas|etiqueta|etiquetes|etichette|etichetta|gruppi|grupos|grups|תגיות|תגית|תוויות|קבוצות",
  ],
  status: [
    "status|active|archived|archived at|inactive|estado|activo|archivado|estat|actiu|arxivat|attivo|archiviato|סטטוס|מצב|פעיל",
  ],
  note: [
    "notes|note|remarks|comments|comment|notas|nota|observaciones|comentarios|notes administratives|observacions|osservazioni|commenti|הערות|הערה",
  ],
  medical: [
    histories.medical,
    "medical conditions|health conditions|medication|medications|current medication|current medications|allergies|illnesses|operations|surgeries",
    "enfermedades|medicacion|medicamentos|alergias|operaciones|malalties|medicacio|medicaments|al·lergies|operacions",
    "malattie|farmaci|medicinali|terapia farmacologica|allergie|interventi|מחלות|תרופות|תרופות קבועות|אלרגיות|ניתוחים",
  ],
  psychological: [
    histories.psychological,
    "previous therapy|past therapy|therapy history|previous treatment|terapias anteriores|terapia previa|tratamientos previos|terapies anteriors",
    "terapie precedenti|percorsi precedenti|טיפולים קודמים|טיפול קודם",
  ],
  spiritual: [
    histories.spiritual,
    "spiritual practice|religion|faith|beliefs|creencias|practica espiritual|religio|creences|religione|fede|pratica spirituale|דת|אמונה",
  ],
  number: [
    "id|number|no|guid|record number|file number|mrn|numero|num|codigo|codice|numero de historia|nhc|codi|מספר|מזהה|מספר לקוח|מספר תיק",
  ],
};
for (const [target, lists] of Object.entries(names)) Object.assign(names, { [target]: lists.join("|").split("|") });

const byName = new Map(
  Object.entries(names).flatMap(([target, all]) =>
    all.map((name) => [plainHeading(name), target as PlainTarget] as const),
  ),
);
