// What has to hold before the program is there, and where it never comes.

// The light or the dark that the reader chose, before anything is painted. The program keeps this choice
// and follows it (src/ui/color-scheme.ts).
try {
  const chosen = localStorage.getItem('satu-inovasi-theme');
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.setAttribute('data-mantine-color-scheme', chosen);
  }
} catch {
  // Storage is refused: the page follows the system.
}

// What the server drew can not be pressed: where the program can not be loaded, the page says so.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) {
      document.getElementById('gagal')?.removeAttribute('hidden');
    }
  },
  true,
);
