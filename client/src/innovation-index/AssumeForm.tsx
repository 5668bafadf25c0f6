import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { longestSearch } from '../filter/search';
import { useFormats } from '../format/useFormats';
import { IndexIndicatorsDocument } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { useIndexAsked } from './useIndexAsked';
import { type Subjects, useSubjects } from './useSubjects';

/** What stands for every innovation; codes are written in capitals. */
const every = 'semua';

/** A moment after the last key. */
const pause = 300;

/** Assumes any level of anyone: an innovation too that does not count yet. */
export const AssumeForm = () => {
  const { t, say } = useWords();
  const { variables, assume, full } = useIndexAsked();
  const { data } = useAnswer(IndexIndicatorsDocument, variables);
  const [picked, setPicked] = useState<string | null>(null);
  const [subject, setSubject] = useState<string | null>(null);
  const [level, setLevel] = useState('3');
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), pause);
  const found = useSubjects(text);
  const indicators = data?.innovationIndex.indicators.filter(({ levels }) => levels !== null) ?? [];
  const indicator = indicators.find(({ code }) => code === picked) ?? indicators[0];
  if (!indicator) return null;
  const subjects = [
    ...(text === '' && found.entered > 0
      ? [{ value: every, label: t('innovationIndex.whatIf.of.every') }]
      : []),
    ...found.rows.map(({ code, title }) => ({ value: code, label: say(title) })),
  ];
  const ofGovernment = indicator.aspect === 'SPD';
  const whose = subjects.find(({ value }) => value === subject)?.value ?? subjects[0]?.value;
  const unfit = full || (!ofGovernment && (whose === undefined || found.waiting));
  const add = () => {
    if (unfit) return;
    assume({
      indicator: indicator.code,
      innovation: ofGovernment || whose === every ? null : (whose ?? null),
      everyInnovation: !ofGovernment && whose === every,
      level: Number(level),
    });
  };
  return (
    <fieldset className="assumeform no-print">
      <legend>{t('innovationIndex.whatIf.form')}</legend>
      <Picker
        label={t('innovationIndex.whatIf.indicator')}
        value={indicator.code}
        options={indicators.map(({ code, name }) => ({
          value: code,
          label: `${code} ${say(name)}`,
        }))}
        onPick={setPicked}
      />
      {!ofGovernment && (typed !== '' || found.total > found.rows.length) && (
        <InnovationSearch typed={typed} onType={setTyped} found={text === '' ? null : found} />
      )}
      {!ofGovernment && whose !== undefined && (
        <Picker
          label={t('innovationIndex.whatIf.subject')}
          value={whose}
          options={subjects}
          onPick={setSubject}
        />
      )}
      <Picker
        label={t('innovationIndex.whatIf.toLevel')}
        value={level}
        options={['1', '2', '3'].map((each) => ({ value: each, label: each }))}
        onPick={setLevel}
      />
      <button type="button" className="btn pri" onClick={add} aria-disabled={unfit}>
        {t('innovationIndex.whatIf.add')}
      </button>
      {full && <p className="small">{t('innovationIndex.whatIf.full')}</p>}
    </fieldset>
  );
};

interface SearchProps {
  typed: string;
  onType: (typed: string) => void;
  /** What has these words; nothing where none were written. */
  found: Subjects | null;
}

/** Finds an innovation by its name where there are more than a choice can list. */
const InnovationSearch = ({ typed, onType, found }: SearchProps) => {
  const { t } = useWords();
  const { count } = useFormats();
  return (
    <>
      <label className="field">
        <Icon name="search" />
        <span className="sr">{t('innovationIndex.whatIf.find')}</span>
        <input
          type="search"
          value={typed}
          maxLength={longestSearch}
          placeholder={t('innovationIndex.whatIf.find')}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <span className={found?.total === 0 ? 'small' : 'sr'} role="status">
        {found !== null &&
          !found.waiting &&
          t('innovationIndex.whatIf.found', { count: found.total, value: count(found.total) })}
      </span>
    </>
  );
};
