import 'i18next';
import type { en } from './en';
import type { enAnalyst } from './en.analyst';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en & typeof enAnalyst };
    returnNull: false;
  }
}
