/** What a proxy, or the server itself, says while nobody can answer. */
export const absent = [502, 503, 504];

const patience = 8_000;

/** A network that neither answers nor fails is taken for none. */
export const withinPatience = async (asked: Promise<Response>): Promise<Response> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The server takes too long')), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
