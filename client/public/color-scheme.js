// Before anything is painted: the light or the dark that the reader chose. The program, which comes
// later, keeps this choice and follows it (src/ui/color-scheme.ts).
try {
  const chosen = localStorage.getItem('satu-inovasi-theme');
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.setAttribute('data-mantine-color-scheme', chosen);
  }
} catch {
  // Storage is refused: the page follows the system.
}
