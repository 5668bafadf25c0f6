import { documentOf, type UrlDocument, urlDocuments } from '../filter/facilitation-search';
import { useAddress } from '../filter/useAddress';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';

const all = '';

/** Which sort of document the lists look for; every sort when left out. */
export const DocumentPicker = () => {
  const { t } = useWords();
  const { search, change } = useAddress();
  return (
    <Picker
      label={t('facilitation.gaps.kind')}
      value={search.dokumen ?? all}
      options={[
        { value: all, label: t('list.all') },
        ...urlDocuments.map((name) => ({
          value: name,
          label: t(`innovation.evidence.kinds.${documentOf(name)}`),
        })),
      ]}
      onPick={(name) => change({ dokumen: name === all ? undefined : (name as UrlDocument) })}
    />
  );
};
