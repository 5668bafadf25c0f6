import { useEffect, useState } from 'react';
import { useWords } from '../words/useWords';
import { Icon, type IconName } from './Icon';

interface Props {
  /** The address to copy; without one, the page as it stands. */
  address?: () => string;
  className?: string;
}

/** Puts a text on the clipboard; throws where the browser refuses. */
export const copyText = async (text: string): Promise<void> => {
  // Why: browsers give the clipboard only to pages on https or on the machine itself, and a city
  // network often has neither.
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  // Why there: while a dialog is open nothing outside of it can be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied) throw new Error('The browser did not copy');
};

export const CopyLink = ({ address, className = 'btn' }: Props) => {
  const { t } = useWords();
  return (
    <CopyText
      icon="link"
      text={address ?? (() => window.location.href)}
      label={t('figure.link')}
      copied={t('figure.copied')}
      className={className}
    />
  );
};

interface TextProps {
  /** A text that is long or changes may be made when it is asked for. */
  text: string | (() => string);
  label: string;
  copied?: string;
  icon?: IconName;
  className?: string;
}

/** Copies a text and says whether it did. */
export const CopyText = ({ text, label, copied, icon = 'page', className = 'btn' }: TextProps) => {
  const { t } = useWords();
  const [end, setEnd] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (end === null) return;
    const timer = setTimeout(() => setEnd(null), 3000);
    return () => clearTimeout(timer);
  }, [end]);
  const said = { copied: copied ?? t('remind.copied'), failed: t('figure.copyFailed') };
  const copy = () => {
    copyText(typeof text === 'string' ? text : text()).then(
      () => setEnd('copied'),
      () => setEnd('failed'),
    );
  };
  return (
    <button type="button" className={className} onClick={copy}>
      <Icon name={icon} />
      <span aria-live="polite">{end === null ? label : said[end]}</span>
    </button>
  );
};
