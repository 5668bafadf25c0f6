import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The text of each page as it can be selected, without any space: readers of files differ in these. */
  pages: string[];
  title: string;
  language: string;
}

const told = async (document: PDFDocumentProxy, page: number): Promise<string> => {
  const { items } = await (await document.getPage(page)).getTextContent();
  return withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join(''));
};

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** What a PDF says, page by page. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => told(document, number)));
  const { info } = (await document.getMetadata()) as {
    info: { Title?: string; Language?: string };
  };
  await loading.destroy();
  return { pages, title: info.Title ?? '', language: info.Language ?? '' };
}
