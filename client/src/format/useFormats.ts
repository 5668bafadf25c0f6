import { useWords } from '../words/useWords';
import { type Formats, formatsOf } from './formats';

export const useFormats = (): Formats => formatsOf(useWords().lang);
