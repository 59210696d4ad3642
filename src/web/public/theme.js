// Runs before the first paint, so that neither the theme nor the direction flashes.
(() => {
  try {
    const root = document.documentElement;
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const locale = localStorage.getItem("locale");
    if (locale === null || !["en", "es", "ca", "it", "he"].includes(locale)) return;
    root.lang = locale;
    root.dir = locale === "he" ? "rtl" : "ltr";
  } catch {
    // A browser that refuses storage follows the system.
  }
})();
