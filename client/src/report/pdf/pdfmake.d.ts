/** What is used of pdfmake, which brings no types of its own. */
declare module 'pdfmake/build/pdfmake' {
  interface FontFiles {
    normal: string;
    bold: string;
  }
  const pdfMake: {
    setFonts: (fonts: Record<string, FontFiles>) => void;
    setUrlAccessPolicy: (mayAsk: (url: string) => boolean) => void;
    createPdf: (definition: object) => { getBlob: () => Promise<Blob> };
  };
  // biome-ignore lint/style/noDefaultExport: it is what the library exports
  export default pdfMake;
}
