import { useEffect, useState } from 'react';
import { useWords } from '../words/useWords';
import { Icon } from './Icon';

interface Props {
  /** The address to copy; without one, the page as it stands. */
  address?: () => string;
  className?: string;
}

/** Puts a text on the clipboard. */
export const copyText = async (text: string): Promise<void> => {
  // Why: browsers give the clipboard only to pages on https or on the machine itself, and a city
  // network often has neither.
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
};

export const CopyLink = ({ address, className = 'btn' }: Props) => {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    copyText(address?.() ?? window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className={className} onClick={copy}>
      <Icon name="link" />
      <span aria-live="polite">{copied ? t('figure.copied') : t('figure.link')}</span>
    </button>
  );
};
