const patience = 100;

/**
 * The first thing of the program, in one file with all the rest of it: what the server drew is painted
 * before the program takes the time of the browser. A page that nobody sees is not painted at all.
 */
await new Promise<void>((resolve) => {
  const timer = setTimeout(resolve, patience);
  requestAnimationFrame(() =>
    setTimeout(() => {
      clearTimeout(timer);
      resolve();
    }),
  );
});

export {};
