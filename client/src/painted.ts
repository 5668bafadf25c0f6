/** A busy browser may take long to paint; but not to paint at all must not keep the program from starting. */
const patience = 1_000;

const afterPaint = (resolve: () => void) => {
  const timer = setTimeout(resolve, patience);
  requestAnimationFrame(() =>
    setTimeout(() => {
      clearTimeout(timer);
      resolve();
    }),
  );
};

// The first thing of the program, in one file with all the rest of it: what the server drew is painted
// before the program takes the time of the browser. A page that nobody sees is not painted at all.
if (document.visibilityState === 'visible') await new Promise<void>(afterPaint);

export {};
