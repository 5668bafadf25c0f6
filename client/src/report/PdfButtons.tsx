import { useState } from 'react';
import { saveFile } from '../tables/save-file';
import { copyText } from '../ui/CopyLink';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Placed } from './paginate';
import type { ReportModel } from './report-blocks';

interface Props {
  model: ReportModel;
  sheets: readonly (readonly Placed[])[] | null;
}

const fileName = ({ month }: ReportModel): string => `laporan-${month}.pdf`;

/** The report as a file, made on this machine when it is asked for, and handed on to others. */
export const PdfButtons = ({ model, sheets }: Props) => {
  const book = useWords();
  const { t } = book;
  const [going, setGoing] = useState<'still' | 'busy' | 'failed' | 'copied'>('still');
  const make = async (): Promise<Blob> => {
    const place = document.querySelector('.sheets-all');
    if (!place || !sheets) throw new Error('The sheets are not laid out yet');
    // Why only now: whoever reads the report need not load what writes a file.
    const { makePdf } = await import('./pdf/make-pdf');
    return makePdf({ model, sheets, book, place });
  };
  const run = (work: () => Promise<'still' | 'copied'>) => {
    setGoing('busy');
    work().then(setGoing, () => setGoing('failed'));
  };
  const download = async () => {
    saveFile(fileName(model), await make());
    return 'still' as const;
  };
  const fileOf = (content: BlobPart) =>
    new File([content], fileName(model), { type: 'application/pdf' });
  const share = async () => {
    if (navigator.canShare?.({ files: [fileOf('%PDF')] })) {
      const file = fileOf(await make());
      await navigator.share({ files: [file], title: model.title }).catch((error: unknown) => {
        // Whoever closes the sheet of the phone has changed their mind; where the phone refuses, the file is kept.
        if (!(error instanceof DOMException && error.name === 'AbortError')) {
          saveFile(fileName(model), file);
        }
      });
      return 'still' as const;
    }
    await copyText(window.location.href);
    return 'copied' as const;
  };
  return (
    <>
      <button
        type="button"
        className="btn pri"
        disabled={going === 'busy' || sheets === null}
        onClick={() => run(download)}
      >
        <Icon name="download" />
        <span aria-live="polite">{t(going === 'busy' ? 'report.pdfBusy' : 'report.pdf')}</span>
      </button>
      <button
        type="button"
        className="btn"
        disabled={going === 'busy' || sheets === null}
        onClick={() => run(share)}
      >
        <Icon name="link" />
        <span aria-live="polite">{t(going === 'copied' ? 'figure.copied' : 'report.share')}</span>
      </button>
      {going === 'failed' && (
        <p className="small late" role="alert">
          {t('report.pdfFailed')}
        </p>
      )}
    </>
  );
};
