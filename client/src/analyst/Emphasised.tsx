interface Props {
  /** A text in which `<1>…</1>` stands around what is set apart. */
  text: string;
  as: 'b' | 'kbd' | 'code';
}

/** A sentence of the words with parts of it set apart. */
export const Emphasised = ({ text, as: Tag }: Props) => (
  <>
    {text.split(/<1>(.*?)<\/1>/).map((part, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
      index % 2 === 1 ? <Tag key={index}>{part}</Tag> : part,
    )}
  </>
);
