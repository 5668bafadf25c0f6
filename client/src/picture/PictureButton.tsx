import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { usePlace } from '../filter/usePlace';
import { useFormats } from '../format/useFormats';
import { saveFile } from '../tables/save-file';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { PictureText } from './make-picture';

interface Props {
  /** The name of the file, before the day. */
  name: string;
  /** The panel that becomes a picture. */
  panel: () => Element | null;
  className?: string;
  /** Whether it is of the day and the place of the page; a query of one's own has others. */
  ofPage?: boolean;
}

/** What stands under a picture, which goes where no page is around it. */
const usePictureText = (ofPage: boolean) => {
  const { t } = useWords();
  const { longDay } = useFormats();
  const facts = useFacts();
  const place = usePlace();
  const { asOf } = useFilter();
  const { kode } = useParams({ strict: false });
  const day = asOf ?? facts?.today;
  return (): PictureText => ({
    subject: kode === undefined ? null : (document.querySelector('main h1')?.textContent ?? null),
    foot: [
      [ofPage && place, ofPage && day && t('picture.day', { day: longDay(day) })]
        .filter(Boolean)
        .join(' · '),
      [
        facts && t('app.version', { version: facts.version }),
        t('picture.source', { site: window.location.host }),
      ]
        .filter(Boolean)
        .join(' · '),
      ...(facts?.madeUp ? [t('app.madeUp')] : []),
    ].filter((text) => text !== ''),
  });
};

/** The panel as a PNG. What makes it comes when it is first asked for. */
export const PictureButton = ({ name, panel, className = 'btn', ofPage = true }: Props) => {
  const { t } = useWords();
  const facts = useFacts();
  const { asOf } = useFilter();
  const textOf = usePictureText(ofPage);
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const make = async () => {
    const place = panel();
    if (!place) throw new Error('The panel of the picture is gone');
    const { makePicture } = await import('./make-picture');
    const picture = await makePicture(place, textOf());
    saveFile(
      [name, ofPage && (asOf ?? facts?.today)].filter(Boolean).join('-').concat('.png'),
      picture,
    );
  };
  const save = () => {
    if (state === 'busy') return;
    setState('busy');
    make().then(
      () => setState('still'),
      () => setState('failed'),
    );
  };
  return (
    <>
      {/* Why not disabled: a button that goes dead under the finger loses the focus to the page. */}
      <button type="button" className={className} onClick={save} aria-disabled={state === 'busy'}>
        <Icon name="picture" />
        {state === 'busy' ? t('table.preparing') : t('picture.save')}
      </button>
      <span role="status" className={state === 'failed' ? 'small late' : 'sr'}>
        {state === 'failed' ? t('picture.failed') : ''}
      </span>
    </>
  );
};
