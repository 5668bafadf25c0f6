/** What the browser keeps of this page between visits; nothing of it is sent anywhere. */
export const readKept = (name: string): string | null => {
  try {
    return window.localStorage.getItem(name);
  } catch {
    // A browser may keep nothing at all; the page works without.
    return null;
  }
};

/** Whether the browser kept it. */
export const keep = (name: string, text: string): boolean => {
  try {
    window.localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
};
