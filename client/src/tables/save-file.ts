/** Hands something to the browser as a file. */
export const saveFile = (name: string, content: string | Blob, type = 'text/plain'): void => {
  const file =
    content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Why: a browser that is still reading the file must not lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
